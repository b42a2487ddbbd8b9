/**
 * Compares two versions of a policy: what will be asked again and of whom
 * (CO-14), a consent that was swapped for another basis (LB-13), and new
 * purposes that people must be told of before they start (IN-09).
 */
import { loadTable, type Table } from '../i18n/index.js';
import type { Problem } from '../model/error.js';
import { localize } from '../model/localized.js';
import { materialChanges, type MaterialChange } from '../model/material.js';
import { notice, parseNotice, type Notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import type { Purpose } from '../model/purpose.js';
import { publicPolicy } from '../policy/public-policy.js';
import { Trouble, type Speech } from './command.js';
import { digestOf } from './digest.js';
import { readText } from './files.js';
import { parseJson } from './json.js';

/** What became of one purpose. */
export interface PurposeChange {
  readonly purpose: string;
  readonly changes: readonly (MaterialChange | 'removed')[];
  /** Of whom consent is asked: of all who come, of all who chose before (yes or no), or of nobody. */
  readonly asks: 'everyone' | 'whoever-chose' | 'nobody';
  /** Whether people must be told before it goes on (Art. 13(3)). */
  readonly tell: boolean;
}

/** The outcome: for a program, for a person, and what is wrong with it. */
export interface Comparison {
  readonly changes: readonly PurposeChange[];
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/** What changes for visitors when `now` takes the place of the policy in the file `before`. */
export async function compare(
  before: string,
  now: PolicyFile | Policy,
  { speech, on }: { readonly speech: Speech; readonly on: string },
): Promise<Comparison> {
  const words = WORDS[speech];
  const policy = publicPolicy(now);
  const { shown, digest: old } = await readShown(before);
  const changes = [
    ...policy.purposes.map((purpose) => change(purpose, shown, policy)).filter(({ changes: some }) => some.length > 0),
    ...shown.purposes
      .filter(({ id }) => !policy.purposes.some((purpose) => purpose.id === id))
      .map(({ id }): PurposeChange => ({ purpose: id, changes: ['removed'], asks: 'nobody', tell: false })),
  ];
  const problems = policy.purposes.flatMap((purpose, index) => wrong(purpose, index, shown, { speech, on }));
  const same = shown.version === policy.version && old !== (await contentDigest(policy));
  const unnamed: Problem[] = same
    ? [{ code: 'IN-07', path: 'version', message: words.version, article: words.art7, severity: 'warning' }]
    : [];
  return { changes, lines: await told(changes, policy, before, speech), problems: [...problems, ...unnamed] };
}

function change(purpose: Purpose, shown: Notice, policy: Policy): PurposeChange {
  const changes = materialChanges(shown, policy, purpose);
  const isNew = changes.includes('new-purpose');
  const asked = purpose.legalBasis === 'consent' && purpose.status !== 'not-allowed' && changes.length > 0;
  return {
    purpose: purpose.id,
    changes,
    asks: !asked ? 'nobody' : isNew ? 'everyone' : 'whoever-chose',
    tell: purpose.status !== 'not-allowed' && changes.length > 0 && !asked,
  };
}

function wrong(
  purpose: Purpose,
  index: number,
  shown: Notice,
  { speech, on }: { readonly speech: Speech; readonly on: string },
): Problem[] {
  const words = WORDS[speech];
  const before = shown.purposes.find(({ id }) => id === purpose.id);
  if (purpose.status === 'not-allowed') return [];
  if (!before) {
    const late = purpose.activeFrom <= on && purpose.legalBasis !== 'consent';
    const path = `purposes[${index}].activeFrom`;
    return late
      ? [{ code: 'IN-09', path, message: words.late(purpose.activeFrom), article: words.art13, severity: 'warning' }]
      : [];
  }
  if (before.status === 'not-allowed' || before.legalBasis === purpose.legalBasis) return [];
  const swapped = before.legalBasis === 'consent';
  const message = swapped ? words.swapped(purpose.legalBasis) : words.other(before.legalBasis, purpose.legalBasis);
  const path = `purposes[${index}].legalBasis`;
  return [{ code: 'LB-13', path, message, article: words.art13c, severity: swapped ? 'error' : 'warning' }];
}

/** What the older version told people. Rejects with `Trouble` where it cannot be compared. */
async function readShown(file: string): Promise<{ shown: Notice; digest: string }> {
  const { value } = parseJson(await readText(file), file);
  try {
    const policy = publicPolicy(value as PolicyFile);
    const shown = parseNotice(JSON.stringify(notice(policy, policy.languages[0], {})));
    if (shown) return { shown, digest: await contentDigest(policy) };
  } catch {
    // Of another form altogether.
  }
  throw new Trouble({
    nl: `${file} is geen beleid waarmee kan worden vergeleken`,
    en: `${file} is not a policy to compare with`,
  });
}

function contentDigest({ seal: _seal, $schema: _editor, ...content }: Policy): Promise<string> {
  return digestOf(content);
}

async function told(
  changes: readonly PurposeChange[],
  policy: Policy,
  before: string,
  speech: Speech,
): Promise<string[]> {
  const words = WORDS[speech];
  const table: Table = await loadTable(speech);
  if (!changes.length) return ['', words.nothing(before)];
  const titleOf = (id: string): string => {
    const purpose = policy.purposes.find((each) => each.id === id);
    return purpose ? `${localize(purpose.title, speech)} (${id})` : id;
  };
  return [
    '',
    words.heading(before),
    ...changes.flatMap(({ purpose, changes: what, asks, tell }) => [
      `  ${titleOf(purpose)}`,
      ...what.map((each) => `    - ${each === 'removed' ? words.removed : table[each]}`),
      ...(asks === 'nobody' ? [] : [`    → ${words[asks]}`]),
      ...(tell ? [`    → ${words.tell}`] : []),
    ]),
  ];
}

const WORDS = {
  nl: {
    heading: (file: string) => `Wat er verandert sinds ${file}:`,
    nothing: (file: string) => `Sinds ${file} verandert er niets waarvoor iets opnieuw wordt gevraagd.`,
    removed: 'Dit doel is weg: wat ervoor draaide, blijft dicht.',
    everyone: 'Hiervoor wordt toestemming gevraagd aan iedereen die de site bezoekt.',
    'whoever-chose':
      'Dit wordt opnieuw gevraagd aan iedereen die eerder koos, ja of nee; tot het antwoord er is, draait het niet.',
    tell: 'Vertel het mensen voordat het ingaat (artikel 13 lid 3 AVG).',
    late: (day: string) =>
      `Dit doel is nieuw en begon al op ${day}. Vertel het mensen eerst, en laat het daarna beginnen.`,
    swapped: (basis: string) =>
      `Dit doel rustte op toestemming en nu op ${basis}. Dat mag niet onder hetzelfde doel: wie nee zei, zou anders toch worden gevolgd. Geef het een nieuwe id en een nieuwe versie, en vertel het vooraf.`,
    other: (before: string, now: string) =>
      `De grondslag was ${before} en is nu ${now}. Vertel het mensen voordat het ingaat, en leg vast waarom.`,
    version:
      'De inhoud is anders en de versie is dezelfde. Geef deze versie een eigen naam, zodat te zien is wie wat zag.',
    art7: 'art. 7 lid 1 AVG',
    art13: 'art. 13 lid 3 AVG',
    art13c: 'art. 13 lid 1 onder c AVG, EDPB-richtsnoeren 05/2020 par. 121-123',
  },
  en: {
    heading: (file: string) => `What changes since ${file}:`,
    nothing: (file: string) => `Since ${file} nothing changes for which anything is asked again.`,
    removed: 'This purpose is gone: what ran for it stays shut.',
    everyone: 'Consent for it is asked of everyone who visits the site.',
    'whoever-chose': 'It is asked again of everyone who chose before, yes or no; until they answer it does not run.',
    tell: 'Tell people before it takes effect (Article 13(3) GDPR).',
    late: (day: string) =>
      `This purpose is new and began on ${day} already. Tell people first, and let it begin after that.`,
    swapped: (basis: string) =>
      `This purpose rested on consent and now on ${basis}. That may not be under the same purpose: whoever said no would be followed all the same. Give it a new id and a new version, and tell people beforehand.`,
    other: (before: string, now: string) =>
      `The legal basis was ${before} and is now ${now}. Tell people before it takes effect, and record why.`,
    version:
      'The content differs and the version is the same. Give this version a name of its own, so that it can be seen who saw what.',
    art7: 'Art. 7(1) GDPR',
    art13: 'Art. 13(3) GDPR',
    art13c: 'Art. 13(1)(c) GDPR, EDPB Guidelines 05/2020 par. 121-123',
  },
} as const;
