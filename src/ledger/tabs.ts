/**
 * Tells other tabs of the site that the ledger has grown. A message is only
 * a hint: whoever hears one reads the ledger again, so that a forged message
 * can do no more than make a tab look twice (WD-10).
 */

/** The line to the other tabs. */
export interface Tabs {
  /** Says that there is something new. */
  announce(): void;
  close(): void;
}

/** Listens for the other tabs of a site, and for coming back from the back/forward cache or the background. */
export function tabs(site: string, listener: () => void): Tabs {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    // Absent in old browsers and denied in sandboxed frames; then `visibilitychange` is the net.
    if (channel || !('BroadcastChannel' in globalThis)) return;
    channel = new BroadcastChannel(`consent:${site}`);
    channel.onmessage = listener;
  };
  const shut = (): void => {
    // An open channel can keep a page out of the back/forward cache.
    channel?.close();
    channel = undefined;
  };
  // Not opened here: a page that goes to sleep is hidden after `pagehide`, and a line would wake it, or end it.
  const show = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  // A page that was frozen has missed what was said meanwhile, also a withdrawal.
  const wake = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    open();
    listener();
  };
  open();
  addEventListener('pagehide', shut);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', show);
  return {
    announce() {
      channel?.postMessage('changed');
    },
    close() {
      shut();
      removeEventListener('pagehide', shut);
      removeEventListener('pageshow', wake);
      document.removeEventListener('visibilitychange', show);
    },
  };
}
