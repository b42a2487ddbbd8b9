/**
 * A press may take away the very button that was pressed. Focus then goes to
 * what stands in its place, so that whoever uses a keyboard is not thrown
 * back to the start of the page (AX-06).
 */
/** To be called before a change; returns what is to be called after it. */
export declare function keepFocus(root: ParentNode & {
    readonly activeElement: Element | null;
}): () => void;
