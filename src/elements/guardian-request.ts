/** How a parent is asked: through the page's own function, or by an address of the owner's server, which sends the message. */
import type { Consent } from '../consent/consent.js';

/** What the owner's server needs to ask a parent. The address is for the message and is not kept. */
export interface GuardianRequest {
  readonly v: 1;
  readonly site: string;
  /** The pseudonym of this browser; the parent's answer comes back to it. */
  readonly subject: string;
  /** What the child asked for. */
  readonly purposes: readonly string[];
  /** The digest of the words that the child was shown. */
  readonly notice: string;
  readonly language: string;
  readonly address: string;
}

/** Asks a parent; rejects where no message was sent. */
export type AskGuardian = (request: GuardianRequest) => unknown;

/** Posts the request as JSON. Rejects where the answer is not one of success. */
export function askAt(endpoint: string): AskGuardian {
  return async (request) => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (!answer.ok) throw new Error(`${endpoint} answered ${String(answer.status)}`);
  };
}

/** The request for what the child asked for last, or `undefined` where nothing waits for a parent. */
export async function guardianRequest(consent: Consent, address: string): Promise<GuardianRequest | undefined> {
  const { snapshot, policy } = consent;
  const acts = await consent.history();
  const waiting = Object.keys(snapshot.purposes).filter(
    (id) => snapshot.purposes[id]?.state === 'parental-consent-pending',
  );
  const asked = acts.findLast(({ event }) => waiting.some((id) => event.decisions[id]?.state === 'requested'));
  if (!asked) return undefined;
  const { subject, notice, language, decisions } = asked.event;
  // In one message, what was asked with one act: the parent sees the very words that the child saw.
  const purposes = waiting.filter((id) => decisions[id]);
  return { v: 1, site: policy.site, subject, purposes, notice, language, address };
}
