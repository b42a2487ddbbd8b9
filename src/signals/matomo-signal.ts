/**
 * Matomo (SG-09). It keeps nothing and counts nothing until it hears a yes.
 * The choice is said on each page and never left for Matomo to remember: the
 * ledger is what remembers. What a page measured before a yes is kept in its
 * queue and sent after it, so measuring too waits behind the gate.
 */
import type { Matomo } from '../model/signals.js';
import type { Tool } from '../model/tool.js';

/** Puts the requirement into the queue, which comes before anything that is measured. */
export function open({ require = 'tracking' }: Matomo): Tool {
  const page = window as { _paq?: { push(command: unknown[]): unknown } };
  const kind = require === 'cookies' ? 'CookieConsent' : 'Consent';
  // The tag replaces the queue by an object of its own, so it is looked up each time.
  const say = (command: string): void => {
    (page._paq ??= []).push([command]);
  };
  say(`require${kind}`);
  return { tell: ({ tracking }) => say(tracking === true ? `set${kind}Given` : `forget${kind}Given`) };
}
