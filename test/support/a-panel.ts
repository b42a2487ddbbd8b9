/**
 * A panel on the page, with a consent of its own in real IndexedDB, on a
 * site nobody used before. `tidyPanels()` takes it all away again.
 */
import { openConsent, type Consent, type ConsentOptions } from '../../src/consent/consent.js';
import type { HistoryEntry } from '../../src/consent/consent.js';
import {
  ConsentEmbed,
  ConsentPanel,
  ConsentSettings,
  ConsentStatement,
  type ConsentElement,
} from '../../src/elements/index.js';
import type { Policy } from '../../src/model/policy.js';
import { until } from './a-database.js';
import { aPolicy } from './a-policy.js';
import { find, frame } from './press.js';

const consents: Consent[] = [];
const nodes: Element[] = [];

/** What a page says when it names its evidence. */
export const BY_TEST = { layer: 'test', control: 'test' };

/** A consent on a site of its own. */
export async function aConsent(
  overrides: Partial<Policy> = {},
  options: Partial<ConsentOptions> = {},
): Promise<Consent> {
  const policy = aPolicy({ site: `site-${crypto.randomUUID()}`, ...overrides });
  const consent = await openConsent({ policy, ...options });
  consents.push(consent);
  return consent;
}

/** A tag of ours in the page, in Dutch unless the attributes say otherwise, drawn. */
export async function anElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  consent: Consent,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[K]> {
  for (const each of [ConsentPanel, ConsentSettings, ConsentEmbed, ConsentStatement]) each.define();
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ lang: 'nl', ...attributes })) element.setAttribute(name, value);
  (element as unknown as ConsentElement).consent = consent;
  nodes.push(element);
  document.body.append(element);
  await until(() => (element as unknown as ConsentElement).view, `<${tag}> has its words`);
  await (element as unknown as ConsentElement).updateComplete;
  await frame();
  return element;
}

/** A panel with its consent, and whether its question is on the page. */
export async function aPanel(
  overrides: Partial<Policy> = {},
  options: Partial<ConsentOptions> & { readonly attributes?: Readonly<Record<string, string>> } = {},
): Promise<{ panel: ConsentPanel; consent: Consent; asks: () => boolean }> {
  const { attributes = {}, ...rest } = options;
  const consent = await aConsent(overrides, rest);
  const panel = await anElement('consent-panel', consent, attributes);
  return { panel, consent, asks: () => !!find('[popover]:popover-open') };
}

/** The last act in the history. */
export async function lastAct(consent: Consent): Promise<HistoryEntry> {
  const entry = (await consent.history()).at(-1);
  if (!entry) throw new Error('Nothing was recorded.');
  return entry;
}

/** Takes away what the test put in the page, and what it kept. */
export async function tidyPanels(): Promise<void> {
  for (const node of nodes.splice(0)) node.remove();
  for (const consent of consents.splice(0)) {
    consent.close();
    indexedDB.deleteDatabase(`consent:${consent.policy.site}`);
  }
  document.documentElement.removeAttribute('style');
  await frame();
}
