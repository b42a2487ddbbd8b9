/**
 * The consent of the page as a store, for frameworks that draw from one:
 * whoever started it, a tag with `auto.js` or the app by `startConsent()`, and
 * whenever that was. On a server there is none, and nothing is permitted.
 */
import { consentContext, requestContext } from '../context.js';
import type { StartedConsent } from '../start.js';

/** The one that is followed, while anybody follows. */
let followed: StartedConsent | undefined;
let following: AbortController | undefined;
const readers = new Set<() => void>();

/** The consent of this page; `undefined` until it has started. */
export function pageConsent(): StartedConsent | undefined {
  return following ? followed : look();
}

/** Whether all of these purposes may run now. Nothing may before the consent has started. */
export function permits(ids: readonly string[]): boolean {
  return pageConsent()?.permits(...ids) ?? false;
}

/** Calls `changed` when the consent has started, and with each decision after that. Returns the way to stop. */
export function followPage(changed: () => void): () => void {
  // Wrapped, so that one function that follows twice is told twice and may stop once.
  const reader = (): void => {
    changed();
  };
  readers.add(reader);
  if (!following) begin();
  return () => {
    if (!readers.delete(reader) || readers.size) return;
    following?.abort();
    following = followed = undefined;
  };
}

function begin(): void {
  const { signal } = (following = new AbortController());
  const adopt = (): void => {
    const found = look();
    if (!found || found === followed) return;
    followed = found;
    // One that was started anew, as a hot reload does, takes the place of the one before.
    found.subscribe(() => found === followed && tell(), { signal });
  };
  document.addEventListener('context-provider', adopt, { signal });
  adopt();
}

function tell(): void {
  for (const reader of [...readers]) reader();
}

function look(): StartedConsent | undefined {
  let found: StartedConsent | undefined;
  if (typeof document !== 'undefined') {
    requestContext<StartedConsent>(document, consentContext, (consent) => (found = consent));
  }
  return found;
}
