/**
 * The question as a server sends it, so that it is there with the first paint.
 * It is drawn from the same template, words and styles as the element's, in a
 * declarative shadow root; its buttons wait. When the element has drawn its
 * own in the same place, or has found that there is nothing to ask, this one
 * goes. Whoever answered before never sees it.
 */
import type { Consent } from '../consent/consent.js';
import { loadNotice } from '../documents/load-notice.js';
import { ConsentPrompt } from '../elements/consent-prompt.js';
import { loadFirstTable } from '../i18n/index.js';
import { explain } from '../model/explain.js';
import { freeze } from '../model/freeze.js';
import { NOTHING_READ } from '../model/history.js';
import { mayRun } from '../model/may-run.js';
import type { Policy } from '../model/policy.js';
import { fold } from '../model/snapshot.js';
import { sealHolds } from '../policy/check-seal.js';
import { definePolicy } from '../policy/define-policy.js';
import { hashSource, nonceAttribute, pageScript } from './page-script.js';
import { toMarkup } from './to-markup.js';

/** How to write it. */
export interface PromptOptions {
  /** The languages the visitor reads, the best first, such as those of `Accept-Language`; the policy's first unless said. */
  readonly languages?: readonly string[];
  /** For the style and the script where a page's security policy wants a nonce. `firstPaintHashes()` is the other way. */
  readonly nonce?: string;
}

/**
 * The question as markup, to be put right after `<consent-panel>`; an empty
 * text where the policy has nothing to ask, or asks an age first (CH-01).
 * Rejects as `startConsent()` does: with `policy-invalid` or `seal-broken`.
 */
export async function promptMarkup(input: unknown, { languages = [], nonce }: PromptOptions = {}): Promise<string> {
  const policy = await open(input);
  if (policy.audience.children !== 'none') return '';
  const notice = await loadNotice(policy, languages, loadFirstTable);
  const history = { ...NOTHING_READ, broken: 0 };
  const none = new Set<string>();
  const snapshot = fold({
    policy,
    history,
    holds: mayRun,
    denied: none,
    barred: none,
    ran: none,
    storage: 'indexed-db',
    now: 0,
  });
  const drawn = toMarkup(new Drawn().draw({ consent: { policy } as unknown as Consent, snapshot, notice }));
  if (!drawn) return '';
  const waiting = drawn
    .replace(/ popover="?manual"?/, ' aria-busy="true"')
    // A press before anybody listens would be lost, and a yes that no program saw be no yes.
    .replaceAll('<button', '<button disabled');
  const key = nonceAttribute(nonce);
  return `<div data-consent-first-paint hidden><template shadowrootmode="open"><style${key}>${style()}</style>${waiting}</template></div><script${key}>${pageScript()}</script>`;
}

/** What a page's security policy names instead of a nonce: sources for `script-src` and `style-src`. */
export function firstPaintHashes(): { readonly script: string; readonly style: string } {
  return { script: hashSource(pageScript()), style: hashSource(style()) };
}

async function open(input: unknown): Promise<Policy> {
  const sealed = (input as Partial<Policy> | null)?.seal;
  if (sealed && !(await sealHolds(input))) throw explain('seal-broken');
  return sealed ? freeze(input as Policy) : definePolicy(input);
}

/** Draws what the element draws, where there is no page to put it in. */
class Drawn extends ConsentPrompt {
  draw(view: NonNullable<ConsentPrompt['view']>): unknown {
    Object.defineProperty(this, 'view', { value: view });
    return this.render();
  }
}

/** The element's own styles; open, though no script has opened it, and over the page, though not in the top layer. */
function style(): string {
  const own = [ConsentPrompt.styles]
    .flat(9)
    .map((sheet) => (sheet as { cssText?: string }).cssText ?? '')
    .join('')
    .replaceAll(/\[popover\]|:popover-open/g, '[role=dialog]');
  return `${own}[role=dialog]{position:fixed;z-index:2147483647}button{cursor:progress}`;
}
