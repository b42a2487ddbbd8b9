/** Tells an error; anything that is not ours is told as a policy or a panel that could not be had. */
export declare function fail(panel: HTMLElement | null, cause: unknown): void;
