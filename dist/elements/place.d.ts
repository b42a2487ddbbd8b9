/** Puts a question in its place. Does nothing twice. */
export declare function place(root: ShadowRoot, look: string | null): void;
