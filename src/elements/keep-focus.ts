/**
 * A press may take away the very button that was pressed. Focus then goes to
 * what stands in its place, so that whoever uses a keyboard is not thrown
 * back to the start of the page (AX-06).
 */

/** To be called before a change; returns what is to be called after it. */
export function keepFocus(root: ParentNode & { readonly activeElement: Element | null }): () => void {
  const focused = (): Element | null => root.activeElement;
  const had = focused();
  return () => {
    if (!had || had.isConnected || focused()) return;
    const slot = root.querySelector('slot');
    const next = [
      ...root.querySelectorAll<HTMLElement>('button:not(.dismiss, :disabled), input:not(:disabled)'),
      ...((slot?.assignedElements() ?? []) as HTMLElement[]),
    ];
    next.find((each) => each.checkVisibility())?.focus({ preventScroll: true });
  };
}
