/**
 * Advanced Data Protection Control, a research draft: an extension asks the
 * visitor in the site's name, and answers with what they consent to, withdraw
 * and object to (SG-13). Off unless the policy says `signals.adpc.enabled`.
 *
 * What it says no to is recorded. What it says yes to is not: its interface is
 * one that any script in the page can imitate, so a yes from it would prove
 * nothing (Art. 7(1) GDPR, CO-11). The visitor is asked here as usual.
 */
import type { Consent } from '../consent/consent.js';
import { localize } from '../model/localized.js';
import type { Policy } from '../model/policy.js';
import { honour } from './honour.js';

/** What the draft puts on `navigator`. */
interface Control extends EventTarget {
  request(requests: Readonly<Record<string, string>>): Promise<unknown>;
}

/** Puts the questions to the control, where there is one, and records what it says no to. Resolves with the way to stop. */
export async function honourAdpc(consent: Consent): Promise<() => void> {
  const control = (navigator as { dataProtectionControl?: Control }).dataProtectionControl;
  // The draft allows it in the page itself only, not in a frame.
  if (!control || window !== window.top) return () => undefined;
  return honour(consent, {
    name: 'adpc',
    refuses: async (policy) =>
      refusedBy(await control.request(consentRequests(policy, document.documentElement.lang)), policy),
    subscribe(changed) {
      control.addEventListener('decisionchange', changed);
      return () => {
        control.removeEventListener('decisionchange', changed);
      };
    },
  });
}

/**
 * What is asked for, by purpose id: also the content of the resource that
 * `<link rel="consent-requests">` points at, under the key `consentRequests`.
 */
export function consentRequests(policy: Policy, language: string): Record<string, string> {
  const asked = policy.purposes.filter((p) => p.legalBasis === 'consent' && p.status !== 'not-allowed');
  return Object.fromEntries(asked.map(({ id, summary }) => [id, localize(summary, language)]));
}

/** Purposes that an answer withdraws or objects to; `*` stands for all, and `direct-marketing` is the one objection there is. */
function refusedBy(answer: unknown, { purposes }: Policy): string[] {
  const { withdraw, object } = (answer ?? {}) as { withdraw?: unknown; object?: unknown };
  const [withdrawn, objected] = [words(withdraw), words(object)];
  return purposes
    .filter(({ id, legalBasis, tags = [] }) =>
      legalBasis === 'consent'
        ? withdrawn.includes(id) || withdrawn.includes('*')
        : legalBasis === 'legitimate-interests' &&
          tags.includes('direct-marketing') &&
          (objected.includes('direct-marketing') || objected.includes('*')),
    )
    .map(({ id }) => id);
}

function words(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
