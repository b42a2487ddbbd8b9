/**
 * For development: measures each layer once it is on the page, and says in
 * the console what is broken. Moves nothing.
 */
import { warnOfViolations } from './audit-panel.js';
import { findDeep } from './measure.js';

/** Watches the panels of the page. Returns the way to stop. */
export function watchPanel(): () => void {
  const seen = new Set<string>();
  const look = (): void => {
    const panel = findDeep('consent-panel', document)[0]?.shadowRoot;
    const layer = ['consent-settings', 'consent-prompt', 'consent-standing'].find((tag) => panel?.querySelector(tag));
    if (!layer || seen.has(layer)) return;
    seen.add(layer);
    void warnOfViolations({ still: true });
  };
  // The layers come and go in a shadow root, which no observer of the page looks into.
  const timer = setInterval(look, 1000);
  look();
  return () => {
    clearInterval(timer);
  };
}
