/** What the states are made with: a consent in memory, over the shop's own policy, and tags of ours in the page. */
import { memoryLedger, openConsent } from 'consent-panel';

/** How an act is recorded that no visitor made. */
export const BY_DESIGN = { layer: 'design', control: 'state' };

const query = new URLSearchParams(location.search);
const LANG = query.get('lang') ?? 'nl';
const LOOK = query.get('look') ?? '';
const LENGTH = query.get('length') ?? '';
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The shop's policy, without its seal; in the language of the frame, and with texts as long as were asked for. */
export async function published() {
  const policy = await (await fetch('/demo/policy.public.json')).json();
  delete policy.seal;
  const told = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(told);
    if (typeof value.nl === 'string' && typeof value.en === 'string') {
      const long = (text) => (LENGTH === 'long' && text.length < 200 ? `${text.replace(/\.$/, '')}, ${text}` : text);
      // What the shop says itself it says in two languages; around it, the panel speaks any of its own.
      return { nl: long(value.nl), en: long(value.en), ...(LANG in value ? {} : { [LANG]: long(value.en) }) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(part)]));
  };
  return { ...told(policy), languages: ['nl', 'en', ...(['nl', 'en'].includes(LANG) ? [] : [LANG])] };
}

/** A consent in memory, over the shop's own policy with what is named put in its place. */
export async function open({ policy = {}, ledger = aLedger(), ...options } = {}) {
  const shop = await published();
  const site = `design-${Math.random().toString(36).slice(2)}`;
  return openConsent({ policy: { ...shop, site: ledger.site ?? site, ...policy }, ledger, ...options });
}

/** A ledger in memory that says it is not, with a site of its own. */
export function aLedger() {
  return { ...memoryLedger(), storage: 'indexed-db', site: `design-${Math.random().toString(36).slice(2)}` };
}

export async function given() {
  const consent = await open();
  await consent.decide(every(consent, true), BY_DESIGN);
  return consent;
}

/** Somebody who gave, took back one, and objected. */
export async function lived() {
  const consent = await open({ now: () => Date.now() - 20 * 86_400_000 });
  const ids = Object.keys(every(consent, true));
  await consent.decide(every(consent, true), { layer: 'prompt', control: 'accept-all' });
  await consent.withdraw([ids[0]], { layer: 'settings', control: 'withdraw' });
  await consent.object(undefined, { layer: 'settings', control: 'object' });
  return consent;
}

/** Presses a control, wherever in a shadow root it is. */
export async function inside(action) {
  const search = (root) => {
    for (const node of root.querySelectorAll('*')) {
      const found = node.dataset?.consentAction === action ? node : node.shadowRoot && search(node.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  for (let tries = 0; tries < 300; tries++) {
    const found = search(document);
    if (found) return found.click();
    await wait(20);
  }
  throw new Error(`no control that does "${action}"`);
}

export function every({ policy }, choice) {
  const asked = policy.purposes.filter(({ legalBasis, id }) => legalBasis === 'consent' && id !== 'health');
  return Object.fromEntries(asked.map(({ id }) => [id, choice]));
}

/** The shop's purposes, with one of special data and one that is not done. */
export async function withHealth() {
  const { purposes } = await published();
  const model = purposes.find(({ legalBasis }) => legalBasis === 'consent');
  const named = (id, nl, en) => ({ ...model, id, title: { nl, en }, summary: { nl: `${nl}.`, en: `${en}.` } });
  return {
    purposes: [
      ...purposes,
      {
        ...named('health', 'Fietsen met een beperking', 'Cycling with a disability'),
        specialCondition: 'A9-2-a',
        data: [{ id: 'health', label: { nl: 'uw gezondheid', en: 'your health' }, sensitivity: 'special' }],
      },
      { ...named('profile', 'Profielen verkopen', 'Selling profiles'), status: 'not-allowed' },
    ],
  };
}

export async function panel(consent) {
  const element = document.createElement('consent-panel');
  element.consent = consent ?? (await open());
  if (LOOK) element.setAttribute('look', LOOK);
  document.body.prepend(element);
  while (!element.view) await wait(10);
  return element;
}

export function alone(tag, consent, attributes = {}) {
  const place = document.createElement('div');
  place.className = 'alone';
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.consent = consent;
  place.append(element);
  document.body.append(place);
}
