/**
 * Global Privacy Control: what a browser says for its user, read before
 * anything is asked. It refuses sharing and targeted advertising and objects
 * to direct marketing, where the visitor has not chosen otherwise here; it
 * never says yes (SG-01, SG-02, SG-04).
 */
import type { Consent } from '../consent/consent.js';
import { gpcOpposes } from '../model/opposes.js';
import { honour } from './honour.js';

/** Records what the signal says of purposes nobody decided here. Resolves when it counts, with the way to stop. */
export function honourGpc(consent: Consent): Promise<() => void> {
  return honour(consent, {
    name: 'gpc',
    method: 'gpc',
    refuses: ({ purposes }) => purposes.filter(gpcOpposes).map(({ id }) => id),
  });
}

/** The text of `/.well-known/gpc.json`, with which a site says that it honours the signal, since a day (`YYYY-MM-DD`) (SG-03). */
export function gpcSupport(lastUpdate: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(lastUpdate)) throw new TypeError('lastUpdate must be a day, such as "2026-11-22".');
  return `${JSON.stringify({ gpc: true, lastUpdate }, null, 2)}\n`;
}
