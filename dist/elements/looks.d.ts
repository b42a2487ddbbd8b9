/** Dresses the question in a look, once. A name that is none of them leaves it in the first. */
export declare function dress(root: ShadowRoot, prompt: HTMLElement, look: string | null): void;
