/**
 * The pages of the editor and their order, which is that of the authority's
 * own steps: what do you keep, for what, can you do without, which basis,
 * what supports it; and then what asks for more.
 */
import { get, listAt } from './draft.js';
import { keysOf } from './path.js';
import { say } from './words.js';

/** The pages about one purpose, in order. */
export const OF_PURPOSE = ['keep', 'aim', 'need', 'basis', 'support', 'special', 'marketing', 'recipients', 'period'];

/** What a page is called. */
export function titleOf(name) {
  return {
    start: say('Begin', 'Begin'),
    organisation: say('Uw organisatie', 'Your organisation'),
    purposes: say('Doelen', 'Purposes'),
    keep: say('Wat bewaart u?', 'What do you keep?'),
    aim: say('Waarvoor?', 'What for?'),
    need: say('Kan het zonder?', 'Can you do without?'),
    basis: say('Welke grondslag past?', 'Which basis fits?'),
    support: say('Wat steunt dat?', 'What supports that?'),
    special: say('Gevoelige gegevens', 'Sensitive data'),
    marketing: say('Reclame', 'Marketing'),
    recipients: say('Wie krijgt ze?', 'Who receives them?'),
    period: say('Hoe lang, en waar?', 'How long, and where?'),
    children: say('Kinderen', 'Children'),
    care: say('Zorg en termijnen', 'Care and periods'),
    finish: say('Klaar', 'Finish'),
  }[name];
}

/** A page: its name, and of which purpose it is. Written in the address as `#purpose-2-basis`. */
export function pageFrom(hash) {
  const [, number, part] = /^#purpose-(\d+)-([a-z]+)$/.exec(hash) ?? [];
  if (OF_PURPOSE.includes(part) && get(`purposes[${Number(number) - 1}]`)) {
    return { name: part, purpose: Number(number) - 1 };
  }
  const name = hash.slice(1);
  return { name: ['organisation', 'purposes', 'children', 'care', 'finish'].includes(name) ? name : 'start' };
}

/** The address of a page. */
export function hashOf({ name, purpose }) {
  return purpose === undefined ? `#${name}` : `#purpose-${purpose + 1}-${name}`;
}

/** The page after this one. */
export function after({ name, purpose }) {
  if (purpose !== undefined) {
    const next = OF_PURPOSE[OF_PURPOSE.indexOf(name) + 1];
    return next ? { name: next, purpose } : { name: 'purposes' };
  }
  const order = ['start', 'organisation', 'purposes', 'children', 'care', 'finish'];
  return { name: order[order.indexOf(name) + 1] ?? 'finish' };
}

/** The page before this one. */
export function before({ name, purpose }) {
  if (purpose !== undefined) {
    const index = OF_PURPOSE.indexOf(name);
    return index > 0 ? { name: OF_PURPOSE[index - 1], purpose } : { name: 'purposes' };
  }
  const order = ['start', 'organisation', 'purposes', 'children', 'care', 'finish'];
  return { name: order[Math.max(0, order.indexOf(name) - 1)] };
}

/** The page on which a path of the file is asked. */
export function pageOf(path) {
  const keys = keysOf(path);
  if (keys[0] === 'purposes') {
    const purpose = keys[1];
    if (purpose === undefined || !listAt('purposes')[purpose]) return { name: 'purposes' };
    return { name: partOf(keys.slice(2), purpose), purpose };
  }
  if (keys[0] === 'words' && keys[1] === 'asks' && listAt('domains').length > 1) return { name: 'care' };
  if (['audience', 'sensitiveContext', 'words'].includes(keys[0]) || keys[1] === 'childTexts')
    return { name: 'children' };
  if (keys[0] === 'internal' && keys[1] === 'organisation') return { name: 'organisation' };
  if (['internal', 'validity', 'quietPeriod', 'collection', 'withdrawal', 'domains'].includes(keys[0])) {
    return { name: 'care' };
  }
  return { name: keys[0] === 'version' ? 'finish' : 'organisation' };
}

const PARTS = {
  data: 'keep',
  subjects: 'keep',
  source: 'keep',
  necessity: 'need',
  legalBasis: 'basis',
  because: 'basis',
  contract: 'basis',
  interest: 'basis',
  specialCondition: 'special',
  automatedDecision: 'special',
  decidedOn: 'support',
  activeFrom: 'support',
  marketing: 'marketing',
  specialRegime: 'marketing',
  recipients: 'recipients',
  retention: 'period',
  provision: 'period',
  services: 'period',
};

function partOf([first, second, third], purpose) {
  if (first === 'data' && (third === 'sensitivity' || third === 'anonymous')) return 'special';
  if (first === 'legalReference')
    return get(`purposes[${purpose}].legalBasis`) === 'legal-obligation' ? 'basis' : 'special';
  if (first === 'internal') {
    if (second === 'party') return 'basis';
    if (second === 'softOptIn' || second === 'telephone') return 'marketing';
    return second === 'limitedAnalytics' ? 'period' : 'support';
  }
  return PARTS[first] ?? 'aim';
}
