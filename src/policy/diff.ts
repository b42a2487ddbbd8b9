/**
 * What changes from one version of a policy to the next, what will be asked
 * again and of whom (CO-14), and what two versions may not do to each other.
 * Pure: the same two policies and the same day give the same answer.
 */
import type { Problem } from '../model/error.js';
import { materialChanges, type MaterialChange } from '../model/material.js';
import { notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
import type { Purpose } from '../model/purpose.js';
import { asProblem } from './as-problem.js';
import { isRecord } from './check.js';
import type { CheckOptions } from './examine.js';
import { laws, type LawId } from './laws.js';
import type { PolicyFile } from './policy-file.js';
import { publicPolicy } from './public-policy.js';
import type { Found } from './run-rules.js';
import type { Said } from './said.js';

/** The difference between two versions. */
export interface PolicyDiff {
  /** What changes, purpose by purpose; what stays the same is not named. */
  readonly changes: readonly PurposeChange[];
  /** What will be asked, that would not be asked without this change. */
  readonly asks: readonly Asked[];
  /** Ids of purposes that are new or have another basis: visitors are told before they start (IN-09). */
  readonly announce: readonly string[];
  /** What may not be (LB-13, IN-07), and what to look at (IN-09, CO-14). Paths are of the new version. */
  readonly problems: readonly Problem[];
}

/** What happens to one purpose. */
export interface PurposeChange {
  readonly purpose: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The keys that differ, such as `description`; none where it was added or removed. */
  readonly keys: readonly string[];
  /** Of these, what a consent does not cover any longer. */
  readonly material: readonly MaterialChange[];
}

/** A question that comes of a change. */
export interface Asked {
  readonly purpose: string;
  /** Everybody, because nobody was asked before; or those who answered before, whatever they said. */
  readonly of: 'everyone' | 'those-who-answered';
  readonly because: readonly MaterialChange[];
}

/** The difference between two versions of a policy, or of a policy file. Both have passed the check. */
export function diffPolicies(
  before: Policy | PolicyFile,
  after: Policy | PolicyFile,
  { on = new Date().toISOString().slice(0, 10), language = 'en' }: CheckOptions = {},
): PolicyDiff {
  const [was, is] = [publicPolicy(before), publicPolicy(after)];
  const shown = notice(was, was.languages[0], {});
  const old = new Map(was.purposes.map((purpose) => [purpose.id, purpose]));
  const kept = new Set(is.purposes.map(({ id }) => id));
  const moved = was.site !== is.site;
  const found: Found[] = [];
  const tell = (id: LawId, severity: Found['severity'], path: string, message: Said): void =>
    void found.push({ code: id, severity, path, message, article: laws[id] });

  const changes: PurposeChange[] = [];
  const asks: Asked[] = [];
  const announce: string[] = [];
  is.purposes.forEach((purpose, index) => {
    const previous = old.get(purpose.id);
    const material = materialChanges(shown, is, purpose);
    const keys = previous ? differing(previous, purpose) : [];
    if (!previous || keys.length || material.length) {
      changes.push({ purpose: purpose.id, kind: previous ? 'changed' : 'added', keys, material });
    }
    if (purpose.status === 'not-allowed') return;

    const ran = previous && isActive(previous);
    if (purpose.legalBasis === 'consent') {
      if (moved || !ran || previous.legalBasis !== 'consent') {
        asks.push({ purpose: purpose.id, of: 'everyone', because: material.length ? material : ['new-purpose'] });
      } else if (material.length) asks.push({ purpose: purpose.id, of: 'those-who-answered', because: material });
    }
    if (!ran || previous.legalBasis !== purpose.legalBasis) {
      announce.push(purpose.id);
      if (purpose.activeFrom <= on) tell('IN-09', 'warning', `purposes[${index}].activeFrom`, TELL_FIRST);
    }
    if (ran && previous.legalBasis === 'consent' && purpose.legalBasis !== 'consent') {
      tell('LB-13', 'error', `purposes[${index}].legalBasis`, NO_SWAP);
    }
  });
  for (const { id } of was.purposes) if (!kept.has(id)) changes.push(removed(id));

  if (was.version === is.version && !equal(content(was), content(is))) tell('IN-07', 'error', 'version', NEW_VERSION);
  if (moved) tell('CO-14', 'warning', 'site', ALL_AGAIN);
  return { changes, asks, announce, problems: found.map((each) => asProblem(each, language)) };
}

/**
 * Whether what is published is what the file says (RE-03): the register is
 * made of the one and the statement of the other, and both name the basis.
 * Paths are of the file; nothing where they agree.
 */
export function checkPublished(
  file: PolicyFile,
  published: Policy,
  { language = 'en' }: Pick<CheckOptions, 'language'> = {},
): Problem[] {
  const ours = publicPolicy(file);
  const theirs = new Map(published.purposes.map((purpose) => [purpose.id, purpose]));
  const swapped = ours.purposes.flatMap(({ id, legalBasis }, index) => {
    const told = theirs.get(id)?.legalBasis;
    return told === undefined || told === legalBasis ? [] : [{ path: `purposes[${index}].legalBasis`, told }];
  });
  const differs = !equal(content(ours), content(published));
  return [
    ...swapped.map(({ path, told }) => ({ path, message: otherBasis(told) })),
    ...(differs && !swapped.length ? [{ path: '', message: PUBLISH_AGAIN }] : []),
  ].map((finding) => asProblem({ ...finding, code: 'RE-03', severity: 'error', article: laws['RE-03'] }, language));
}

const NO_SWAP: Said = {
  en: 'People consented to this purpose. It cannot go on under another basis: who says no would be passed over. End it, and give what follows an id of its own.',
  nl: 'Mensen gaven hiervoor toestemming. Het kan niet verder onder een andere grondslag: dan telt een nee niet meer. Stop ermee, en geef wat erna komt een eigen id.',
};
const TELL_FIRST: Said = {
  en: 'This is new for visitors, and it has begun already. Tell them first: give a later day.',
  nl: 'Dit is nieuw voor bezoekers, en het is al begonnen. Vertel het eerst: geef een latere dag.',
};
const NEW_VERSION: Said = {
  en: 'Something changed and the version did not. Proof of consent names the version: give a new one.',
  nl: 'Er is iets veranderd, en de versie niet. Het bewijs van toestemming noemt de versie: geef een nieuwe.',
};
const ALL_AGAIN: Said = {
  en: 'Under another site id every answer is left behind, and everybody is asked everything again. Keep the old id, unless this is another site.',
  nl: 'Met een andere id van de site raken alle antwoorden achterop, en krijgt iedereen alle vragen opnieuw. Houd de oude id, tenzij dit een andere site is.',
};
const PUBLISH_AGAIN: Said = {
  en: 'What is published is not what this file says. Publish it again, so that statement and register agree.',
  nl: 'Wat is gepubliceerd, is niet wat in dit bestand staat. Publiceer opnieuw, zodat verklaring en register hetzelfde zeggen.',
};

function otherBasis(told: string): Said {
  return {
    en: `Visitors are told that the basis is ${told}. Publish again, so that statement and register name the same one.`,
    nl: `Bezoekers lezen dat de grondslag ${told} is. Publiceer opnieuw, zodat verklaring en register dezelfde noemen.`,
  };
}

function removed(purpose: string): PurposeChange {
  return { purpose, kind: 'removed', keys: [], material: [] };
}

function isActive({ status }: Purpose): boolean {
  return status !== 'not-allowed';
}

function content({ $schema: _editor, seal: _seal, ...rest }: Policy): unknown {
  return rest;
}

/** The keys in which two purposes differ, in the order of the alphabet. */
function differing(a: Purpose, b: Purpose): string[] {
  const [left, right] = [a, b] as unknown as Record<string, unknown>[];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !equal(left?.[key], right?.[key])).sort();
}

/** Whether two plain values are the same, in whatever order their keys stand. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((part, i) => equal(part, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}
