/**
 * Runs something when the page has nothing better to do. What fails then,
 * offline for example, is asked for again when it is needed.
 */
export declare function whenIdle(run: () => unknown): void;
