/**
 * What the page runs right after the first paint's markup. It is sent as text,
 * so it knows nothing but the page: no import, no name from outside.
 */
export function firstPaint(): void {
  const own = document.currentScript;
  const first = own?.previousElementSibling;
  if (!(first instanceof HTMLElement) || !first.shadowRoot) return;
  const key = 'consent-first-paint';
  /** Runs what storage may refuse; then nothing is remembered, and the question is painted first again. */
  const quietly = <T>(run: () => T): T | undefined => {
    try {
      return run();
    } catch {
      return undefined;
    }
  };
  const gone = (): void => {
    first.remove();
  };
  // There was nothing to ask when this visitor was last here.
  if (quietly(() => localStorage.getItem(key))) {
    gone();
  } else {
    first.hidden = false;
  }
  /** In the frame in which the element's own is open, this one goes. */
  const give = (): void => {
    if (!first.isConnected) return;
    const prompt = document.querySelector('consent-panel')?.shadowRoot?.querySelector('consent-prompt');
    if (prompt?.shadowRoot?.querySelector(':popover-open')) gone();
    else requestAnimationFrame(give);
  };
  const follow = ({ ask }: { ask: readonly string[] }): void => {
    quietly(() => {
      if (ask.length) localStorage.removeItem(key);
      else localStorage.setItem(key, '1');
    });
    if (!ask.length) gone();
  };
  document.addEventListener('context-provider', () => {
    const request = new Event('context-request', { bubbles: true, composed: true });
    const callback = (consent: { subscribe(listener: typeof follow): void }): void => {
      consent.subscribe(follow);
    };
    document.dispatchEvent(Object.assign(request, { context: Symbol.for('consent-panel'), callback }));
  });
  requestAnimationFrame(give);
  // Where nothing comes to answer with, nothing may be in the way.
  document.addEventListener('consent-error', gone);
  addEventListener('load', () => setTimeout(gone, 10_000));
}
