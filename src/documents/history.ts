/**
 * The history of a person's own acts, told in words: what was asked and with
 * which text, what was answered, and how. As data for a page, as a document
 * to keep, and as JSON that a program can read (Art. 15, 20, DS-04, DS-05).
 */
import { fill } from '../i18n/fill.js';
import type { DeliveryWord, HistoryWords } from '../i18n/history/index.js';
import type { ConsentEvent } from '../model/event.js';
import type { Notice, NoticePurpose } from '../model/notice.js';
import { namedParts } from '../model/parts.js';
import { parsePeriod } from '../model/period.js';
import type { Policy } from '../model/policy.js';
import { recipientsOf } from '../model/purpose.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Outcome } from '../model/wire.js';
import { facts, link, list, note, paragraph, section, type Fact, type PolicyDocument } from './document.js';

/** An act as it is kept, with the words that were shown. */
export interface KeptAct {
  readonly hash: string;
  readonly event: ConsentEvent;
  readonly notice: Notice | undefined;
}

/** What a history is told from. */
export interface HistoryInput {
  readonly policy: Policy;
  /** What the policy says now, in the language of the words. */
  readonly notice: Notice;
  readonly snapshot: Snapshot;
  /** Oldest first. */
  readonly acts: readonly KeptAct[];
  readonly words: HistoryWords;
  /** BCP 47: the language of the words. */
  readonly language: string;
  /** What became of sending an act, by the id of its event. */
  readonly delivery?: (id: string) => DeliveryWord | undefined;
  /** What became of telling recipients of a no, by the id of its event (WD-07). */
  readonly told?: (id: string) => readonly Outcome[] | undefined;
}

/** One act in words. */
export interface ToldAct {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly when: string;
  /** What was answered, a line for each purpose. */
  readonly answers: readonly string[];
  /** By which way and with which control, in a sentence. */
  readonly how: string;
  readonly delivery: DeliveryWord | undefined;
  /** Of each recipient that was told, whether it has confirmed, in a sentence. */
  readonly told: readonly string[];
  /** What was shown of each purpose the act touched; empty where it can no longer be read. */
  readonly shown: readonly { readonly title: string; readonly facts: readonly Fact[] }[];
  /** The language that was shown in. */
  readonly shownIn: string;
  /** Version, language, and the digests by which it can be checked. */
  readonly proof: readonly Fact[];
}

/** Every act in words, the latest first. */
export function tellActs({ notice, acts, words, language, delivery, told }: HistoryInput): readonly ToldAct[] {
  const when = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long', timeStyle: 'short' });
  const title = (act: KeptAct, id: string): string =>
    // In the language of the page, where it is still known there; as it was shown stands below it.
    [act.notice?.language === notice.language ? act.notice : notice, act.notice].flatMap((n) => titleIn(n, id))[0] ??
    id;
  return acts
    .map((act): ToldAct => {
      const { event, hash } = act;
      const touched = Object.entries(event.decisions);
      const ids = touched.map(([id]) => id);
      const shown = act.notice?.purposes.filter(({ id }) => ids.some((said) => said.split('/')[0] === id)) ?? [];
      return {
        id: event.id,
        at: event.at,
        when: when.format(new Date(event.at)),
        answers: touched.map(([id, { state }]) =>
          fill(said(words.acts, state) ?? '{title}', { title: title(act, id) }),
        ),
        how: how(act, words),
        delivery: delivery?.(event.id),
        told: (told?.(event.id) ?? []).map(({ recipient, state }) =>
          fill(words.told[state], { recipient: recipientNamed(recipient, act.notice, notice) }),
        ),
        shown: shown.map((p) => ({
          title: p.title,
          facts: purposeAsShown(p, { ...notice.words, ...act.notice?.words }, act.notice ?? notice, words),
        })),
        shownIn: act.notice?.language ?? event.language,
        proof: facts(
          [words.version, event.policyVersion],
          [words.language, nameOf(event.language, language)],
          [words.proof, hash],
        ).facts,
      };
    })
    .reverse();
}

/** What holds now, a line for each purpose that a person can decide on. */
export function tellNow({ policy, notice, snapshot, words, language }: HistoryInput): readonly Fact[] {
  const date = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long' });
  const told = (text: string): string => date.format(new Date(text));
  return (
    policy.purposes
      .filter(({ legalBasis }) => legalBasis === 'consent' || legalBasis === 'legitimate-interests')
      // What is shut for the young is not shown to them (CH-07).
      .filter(({ id }) => !snapshot.purposes[id]?.locked)
      .map(({ id, legalBasis }) => {
        const held = snapshot.purposes[id];
        const state = words.states[held?.state ?? 'unknown'];
        const said = [held?.since ? fill(words.since, { state, date: told(held.since) }) : state];
        // The end of a quiet period is no news to a person; the end of a consent is.
        if (held?.permitted && held.until && legalBasis === 'consent')
          said.push(fill(words.until, { date: told(held.until) }));
        const apart = held?.permitted ? refusedApart(id, snapshot, notice, words) : [];
        return { term: notice.purposes.find((p) => p.id === id)?.title ?? id, said: [said.join('. '), ...apart] };
      })
  );
}

/** Who was refused alone within a purpose, a line for each (CO-08). */
function refusedApart(id: string, snapshot: Snapshot, { purposes }: Notice, words: HistoryWords): string[] {
  const purpose = purposes.find((p) => p.id === id);
  return namedParts(purpose)
    .filter((part) => snapshot.purposes[part.id]?.refused)
    .map(({ name }) => `${name}: ${words.states.refused}`);
}

/** The title of a purpose, or of a part of it by the name of its recipient or service; nothing where it is not told. */
function titleIn(notice: Notice | undefined, id: string): string[] {
  const purpose = notice?.purposes.find((p) => p.id === id.split('/')[0]);
  if (!purpose || purpose.id === id) return purpose ? [purpose.title] : [];
  return namedParts(purpose)
    .filter((part) => part.id === id)
    .map(({ name }) => `${purpose.title}, ${name}`);
}

/** The history as a page that can be kept and read without this site (DS-05). `now` is in milliseconds of Unix time. */
export function historyDocument(input: HistoryInput, now: number): PolicyDocument {
  const { policy, words, language } = input;
  const { controller } = policy;
  const acts = tellActs(input);
  return {
    language,
    title: fill(words.title, { controller: controller.name }),
    lead: [
      words.intro,
      fill(words.made, {
        date: new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long' }).format(new Date(now)),
      }),
      [
        `${controller.name}, ${controller.address}. `,
        link(controller.email, `mailto:${controller.email}`),
        '. ',
        link(controller.privacyStatement, controller.privacyStatement),
      ],
    ],
    blocks: [
      section('now', words.now, { kind: 'facts', facts: tellNow(input) }),
      section(
        'before',
        words.before,
        acts.length === 0 && paragraph(words.none),
        ...acts.map((act, i) =>
          section(
            `act-${String(i + 1)}`,
            act.when,
            list(act.answers),
            paragraph(act.how),
            act.delivery && note(fill(words.delivery[act.delivery], { controller: controller.name })),
            act.told.length > 0 && list(act.told),
            section(
              `read-${String(i + 1)}`,
              words.read,
              act.shown.length === 0 && paragraph(words['read-missing']),
              ...act.shown.map((p, n) =>
                section(`read-${String(i + 1)}-${String(n + 1)}`, p.title, { kind: 'facts', facts: p.facts }),
              ),
              { kind: 'facts', facts: act.proof },
            ),
          ),
        ),
      ),
    ],
  };
}

/**
 * The same as data: every event in full, the notice that each names once, and
 * what holds now. What is in it is what is in the ledger, so that the digests
 * can be computed again.
 */
export function historyJson({ policy, snapshot, acts, delivery, told }: HistoryInput, now: number): string {
  const { id, name, address, country, email, privacyStatement } = policy.controller;
  return `${JSON.stringify(
    {
      format: 'consent-history',
      v: 1,
      madeAt: new Date(now).toISOString(),
      site: policy.site,
      subject: [...new Set(acts.map(({ event }) => event.subject))],
      controller: { id, name, address, country, email, privacyStatement },
      now: snapshot.purposes,
      events: acts.map(({ hash, event }) => ({
        hash,
        event,
        delivery: delivery?.(event.id),
        recipients: told?.(event.id),
      })),
      notices: Object.fromEntries(acts.flatMap((act) => (act.notice ? [[act.event.notice, act.notice]] : []))),
    },
    null,
    2,
  )}\n`;
}

function how({ event, notice }: KeptAct, words: HistoryWords): string {
  const { method, evidence, by } = event;
  const label = notice?.words[evidence.control];
  // What a button said is shown as it said it; a page's own word is shown as the page wrote it.
  const parts = [
    said(words.methods, method) ?? method,
    method === 'interface' || method === 'api'
      ? (said(words.layers, evidence.layer) ?? words.layers['page'])
      : undefined,
    method === 'interface' && label ? fill(words.control, { control: label }) : undefined,
  ].filter((part) => part !== undefined);
  const more = [evidence.synthetic ? words.synthetic : undefined, by === 'guardian' ? words.guardian : undefined];
  return [`${parts.join(', ')}.`, ...more.filter((text) => text !== undefined)].join(' ');
}

/** A recipient by the name that was shown, else by the one it has now, else as the server calls it. */
function recipientNamed(id: string, ...notices: readonly (Notice | undefined)[]): string {
  const all = notices.flatMap((each) => each?.purposes ?? []).flatMap(recipientsOf);
  return all.find((recipient) => recipient.id === id)?.name ?? id;
}

/** A purpose in the words that were shown, with the headings that stood above them. */
function purposeAsShown(
  told: NoticePurpose,
  headings: Readonly<Record<string, string>>,
  { language, controller }: Notice,
  words: HistoryWords,
): readonly Fact[] {
  const heading = (key: string): string => headings[key] ?? key;
  const { period, text = '' } = told.retention;
  return facts(
    [words.about, told.summary, told.description],
    [words.because, told.because],
    [heading('data'), told.data.map(({ label }) => label).join(', ')],
    [
      heading('recipients'),
      ...(recipientsOf(told).length
        ? recipientsOf(told).map((r) => `${r.name} (${r.country}): ${r.purpose}`)
        : // A name may end in a full stop of its own.
          [fill(heading('nobody'), { controller: controller.name }).replace(/\.\.$/, '.')]),
    ],
    [heading('retention'), /^\p{Lu}/u.test(text) ? text : `${periodInWords(period, language)} ${text}`.trim()],
  ).facts;
}

/** A word of a table by a key that comes from a row, which may be any text. */
function said(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

function periodInWords(text: string, language: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const options = { style: 'unit', unit: UNITS[period.unit], unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(language, options).format(period.count);
}

/** English as it is written in Europe, where days go before months. */
export function regionOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function nameOf(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    // Not a tag the browser knows: it is shown as it is.
    return code;
  }
}
