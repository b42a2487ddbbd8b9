/**
 * Shopify's Customer Privacy, in both directions. Where a merchant has not
 * said that a region asks for consent, Shopify allows everything by itself;
 * here every key is no until there is a yes.
 *
 * A no that the visitor says there counts here too. A yes from there does
 * not, for nobody can show the words it was given to (Art. 7(1) GDPR); it is
 * put back.
 */
import type { Signals } from '../model/signals.js';
import type { Answers, Deny, Tool } from '../model/tool.js';

/** Every key there is, and what an event of Shopify's calls it. */
const KEYS = {
  analytics: 'analyticsAllowed',
  marketing: 'marketingAllowed',
  preferences: 'preferencesAllowed',
  sale_of_data: 'saleOfDataAllowed',
} as const;
type Key = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as Key[];

interface Privacy {
  setTrackingConsent(consent: Record<Key, boolean>, done: (problem?: unknown) => void): void;
}
interface Page {
  Shopify?: {
    customerPrivacy?: Privacy;
    loadFeatures?: (features: readonly { name: string; version: string }[], done: (problem?: unknown) => void) => void;
  };
}

/** How often a yes from elsewhere is put back between two answers of ours, so that two tools never argue without end. */
const PATIENCE = 3;

/** Tells Shopify no, as soon as it can hear. */
export function open(_settings: NonNullable<Signals['shopify']>, deny: Deny): Tool {
  const page = window as Page;
  const ending = new AbortController();
  const { signal } = ending;
  let answers: Answers = {};
  let [due, busy, again] = [false, false, 0];

  // One call after another: an echo of an earlier one must not look like a new word of the visitor's.
  const say = (): void => {
    const privacy = page.Shopify?.customerPrivacy;
    if (!privacy || busy || !due) return;
    [due, busy] = [false, true];
    const consent = Object.fromEntries(NAMES.map((key) => [key, answers[key] === true])) as Record<Key, boolean>;
    privacy.setTrackingConsent(consent, () => {
      busy = false;
      say();
    });
  };
  const put = (): void => {
    due = true;
    say();
  };
  const hear = (event: Event): void => {
    if (busy) return;
    const said = ((event as CustomEvent<unknown>).detail ?? {}) as Record<string, unknown>;
    const refused = NAMES.filter((key) => said[KEYS[key]] === false && answers[key] === true);
    if (refused.length) deny(refused);
    if (NAMES.some((key) => said[KEYS[key]] === true && answers[key] !== true) && again++ < PATIENCE) put();
  };

  document.addEventListener('visitorConsentCollected', hear, { signal });
  document.addEventListener('shopifyCustomerPrivacyApiLoaded', say, { signal });
  put();
  if (!page.Shopify?.customerPrivacy) {
    page.Shopify?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], say);
  }
  return {
    tell(now) {
      answers = now;
      again = 0;
      put();
    },
    close() {
      ending.abort();
    },
  };
}
