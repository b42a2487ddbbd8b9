/**
 * What the page runs early: it shows the question that the server drew, where
 * it drew one, and has the panel fetched beside the tag and not after it, for
 * whoever has something to answer. It is sent as text, so it knows nothing but
 * the page: no import, no name from outside.
 */
export function firstPaint(version: string, languages: string): void {
  const before = document.currentScript?.previousElementSibling;
  const drawn = before instanceof HTMLElement && before.matches('[data-consent-first-paint]') ? before : undefined;
  const first = drawn?.shadowRoot ? drawn : undefined;
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
    first?.remove();
  };
  /** The panel and the words of its question, as soon as the address of the tag is known. */
  const bring = (): void => {
    const tag = document.querySelector<HTMLScriptElement>('script[src*="/auto.js"]');
    if (!tag) {
      if (document.readyState === 'loading') requestAnimationFrame(bring);
      return;
    }
    const { crossOrigin, nonce, src } = tag;
    const spoken = document.querySelector<HTMLElement>('consent-panel')?.lang ?? '';
    const [language = ''] = (spoken || document.documentElement.lang).split('-');
    const names = languages.split(' ').includes(language) ? ['first-visit', `${language}-first`] : ['first-visit'];
    for (const name of names) {
      const href = new URL(`tag/${name}.js?v=${version}`, src).href;
      const link = document.createElement('link');
      document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin, nonce, href }));
    }
  };
  // There was nothing to ask when this visitor was last here.
  if (quietly(() => localStorage.getItem(key))) {
    gone();
  } else {
    if (first) first.hidden = false;
    bring();
  }
  /** In the frame in which the element's own is open, this one goes. */
  const give = (): void => {
    if (!first?.isConnected) return;
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
