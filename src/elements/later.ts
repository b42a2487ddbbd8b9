/**
 * Tags that few pages have: each is fetched when one of them is on the page,
 * or is put there later, and not before.
 */
import type { ConsentElement } from './consent-element.js';

/** Where each is. */
const LATER: Readonly<Record<string, () => Promise<typeof ConsentElement>>> = {
  'consent-choice': async () => (await import('./consent-choice.js')).ConsentChoice,
  'consent-history': async () => (await import('./consent-history.js')).ConsentHistory,
  'consent-rights': async () => (await import('./consent-rights.js')).ConsentRights,
  'consent-statement': async () => (await import('./consent-statement.js')).ConsentStatement,
};

/** Defines those that the page has, now and whenever one appears. Those in somebody's shadow root are theirs to define. */
export function defineLater(): void {
  const wanted = new Set(Object.keys(LATER));
  const look = (): void => {
    for (const tag of wanted) {
      if (!document.querySelector(tag)) continue;
      wanted.delete(tag);
      LATER[tag]?.().then(
        (element) => {
          element.define();
        },
        // Offline, for one: it is asked for again when the page changes.
        () => wanted.add(tag),
      );
    }
    if (!wanted.size) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.documentElement, { childList: true, subtree: true });
  look();
}
