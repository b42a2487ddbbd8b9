/**
 * Global Privacy Control: what a browser says for its user, read before
 * anything is asked. It refuses sharing and targeted advertising and objects
 * to direct marketing, where the visitor has not chosen otherwise here; it
 * never says yes (SG-01, SG-02, SG-04).
 */
import type { Consent } from '../consent/consent.js';
import type { LegalBasis, PurposeTag } from '../model/purpose.js';

/** What the signal is about, on each basis that leaves something to choose. */
const ABOUT: Partial<Record<LegalBasis, readonly PurposeTag[]>> = {
  consent: ['sharing', 'targeted-advertising'],
  'legitimate-interests': ['sharing', 'targeted-advertising', 'direct-marketing'],
};

/** Records what the signal says of purposes nobody decided here. Resolves when it counts. */
export async function honourGpc(consent: Consent): Promise<void> {
  const ids = consent.policy.purposes
    .filter(({ id, legalBasis, tags = [] }) => {
      const undecided = consent.snapshot.purposes[id]?.state === 'unknown';
      return undecided && tags.some((tag) => ABOUT[legalBasis]?.includes(tag));
    })
    .map(({ id }) => id);
  const choices = Object.fromEntries(ids.map((id) => [id, false]));
  await consent.decide(choices, { method: 'gpc', layer: 'signal', control: 'gpc' });
}
