/**
 * Verifies an exported history without the receiver that made it: every
 * text against its hash, every parent, every receipt, every notice. What is
 * wrong is named, with the event it is wrong with.
 *
 * What it shows: that nothing was changed, added or left out since the
 * receipts were signed. Not: that what a browser sent was true.
 */
import { base64url, compactVerify, createLocalJWKSet, decodeProtectedHeader, type JWK } from 'jose';
import { canonical, digest } from '../ledger/chain.js';
import { parseEvent, type ConsentEvent } from '../model/event.js';
import { parseNotice } from '../model/notice.js';
import type { ReceiptClaims } from '../model/wire.js';
import type { ErasureStatement, HistoryStatement } from './statements.js';

/** What can be wrong with a history. */
export type FaultCode =
  | 'not-a-history'
  | 'document-changed'
  | 'event-changed'
  | 'event-unreadable'
  | 'event-twice'
  | 'event-foreign'
  | 'event-missing'
  | 'event-without-receipt'
  | 'parents-unsorted'
  | 'parent-later'
  | 'circle'
  | 'notice-changed'
  | 'notice-missing'
  | 'notice-stale'
  | 'key-unknown'
  | 'signature-wrong'
  | 'receipt-wrong';

/** One fault, and where. */
export interface Fault {
  readonly code: FaultCode;
  /** The hash, digest or id it is about, or the place in the file. */
  readonly about: string;
}

/** What was found. */
export interface Verification {
  /** Nothing is wrong. */
  readonly intact: boolean;
  readonly faults: readonly Fault[];
  readonly events: number;
  readonly notices: number;
  readonly receipts: number;
  /** Events that are gone because they were erased, by a statement that the receiver signed. */
  readonly erased: number;
}

/** Options of `verifyHistory()`. */
export interface VerifyOptions {
  /** The receiver's public keys, fetched from the receiver itself: with those in the file alone, the file vouches for itself. */
  readonly keys?: readonly JWK[];
}

interface Read {
  readonly hash: string;
  readonly event: ConsentEvent;
}

/** Verifies a history. Never rejects: what cannot be read is a fault like any other. */
export async function verifyHistory(document: unknown, { keys }: VerifyOptions = {}): Promise<Verification> {
  const faults: Fault[] = [];
  const found = (code: FaultCode, about: string): void => void faults.push({ code, about });
  const none = { events: 0, notices: 0, receipts: 0, erased: 0 };
  const parts = partsOf(document);
  if (!parts) return { intact: false, faults: [{ code: 'not-a-history', about: 'the file' }], ...none };

  const events = await readEvents(parts, found);
  const notices = await readNotices(parts, events, found);
  const keySet = [...(keys ?? parts.keys)];
  const { erased, receipts } = await readStatements(parts, keySet, events, found);
  checkChain(events, erased, found);
  await checkWhole(document as Record<string, unknown>, keySet, found);
  return {
    intact: faults.length === 0,
    faults,
    events: events.length,
    notices,
    receipts,
    erased: erased.size,
  };
}

type Tell = (code: FaultCode, about: string) => void;

interface Parts {
  readonly site: string;
  readonly subjects: readonly string[];
  readonly events: readonly { readonly hash: string; readonly body: string }[];
  readonly notices: readonly { readonly digest: string; readonly body: string }[];
  readonly receipts: readonly string[];
  readonly erasures: readonly string[];
  readonly keys: readonly JWK[];
  readonly statement: string;
}

/** The parts of a history, where it has the form of one. */
function partsOf(document: unknown): Parts | undefined {
  const { v, type, site, subjects, events, notices, receipts, erasures, keys, statement } = (document ?? {}) as Record<
    string,
    unknown
  >;
  const fits =
    v === 1 &&
    type === 'consent-history' &&
    typeof site === 'string' &&
    isListOf(subjects, isText) &&
    isListOf(events, (each) => isText(field(each, 'hash')) && isText(field(each, 'body'))) &&
    isListOf(notices, (each) => isText(field(each, 'digest')) && isText(field(each, 'body'))) &&
    isListOf(receipts, isText) &&
    isListOf(erasures, isText) &&
    isText(statement) &&
    isListOf(keys, (each) => isText(field(each, 'kid')));
  return fits ? (document as Parts) : undefined;
}

async function readEvents({ site, subjects, events }: Parts, found: Tell): Promise<Read[]> {
  const read: Read[] = [];
  const seen = new Map<string, string>();
  for (const [at, { hash, body }] of events.entries()) {
    if ((await digest(body)) !== hash) {
      found('event-changed', hash || `events[${at}]`);
      continue;
    }
    const event = parseEvent(body);
    if (!event || safeCanonical(event) !== body) {
      found('event-unreadable', hash);
      continue;
    }
    if (seen.has(event.id)) found('event-twice', event.id);
    seen.set(event.id, hash);
    if (event.site !== site || !subjects.includes(event.subject)) found('event-foreign', event.id);
    if (event.parents.some((parent, n) => n > 0 && (event.parents[n - 1] ?? '') >= parent))
      found('parents-unsorted', event.id);
    read.push({ hash, event });
  }
  return read;
}

async function readNotices({ site, notices }: Parts, events: readonly Read[], found: Tell): Promise<number> {
  const whole = new Map<string, ReturnType<typeof parseNotice>>();
  for (const { digest: name, body } of notices) {
    if ((await digest(body)) !== name) found('notice-changed', name);
    else whole.set(name, parseNotice(body));
  }
  const changed = new Set(notices.map(({ digest: name }) => name));
  for (const { event } of events) {
    if (!whole.has(event.notice)) {
      if (!changed.has(event.notice)) found('notice-missing', event.notice);
      continue;
    }
    const notice = whole.get(event.notice);
    // The words must be those of the version, language and purposes that the event speaks of.
    const fits =
      notice?.site === site &&
      notice.language === event.language &&
      // Of a sealed policy, the version is followed by sixteen digits of its seal.
      notice.version === event.policyVersion.replace(/\+[0-9a-f]{16}$/, '') &&
      Object.keys(event.decisions).every((key) => notice.purposes.some(({ id }) => id === key.split(/[./:]/)[0]));
    if (!fits) found('notice-stale', event.id);
  }
  return whole.size;
}

async function readStatements(
  { site, subjects, receipts, erasures }: Parts,
  keys: readonly JWK[],
  events: readonly Read[],
  found: Tell,
): Promise<{ erased: Set<string>; receipts: number }> {
  const erased = new Set<string>();
  for (const [at, statement] of erasures.entries()) {
    const read = await open<ErasureStatement>(statement, 'erasure', keys, `erasures[${at}]`, found);
    if (read?.site === site && typeof read.hash === 'string') erased.add(read.hash);
    else if (read) found('receipt-wrong', `erasures[${at}]`);
  }
  const byHash = new Map(events.map((each) => [each.hash, each.event]));
  const covered = new Set<string>();
  for (const [at, receipt] of receipts.entries()) {
    const read = await open<ReceiptClaims>(receipt, 'receipt', keys, `receipts[${at}]`, found);
    if (!read) continue;
    const { ids, hashes, notices, subject } = read;
    if (
      read.site !== site ||
      !isText(subject) ||
      !subjects.includes(subject) ||
      !isListOf(ids, isText) ||
      !isListOf(hashes, isText) ||
      !isListOf(notices, isText) ||
      ids.length !== hashes.length
    ) {
      found('receipt-wrong', `receipts[${at}]`);
      continue;
    }
    for (const [n, hash] of hashes.entries()) {
      const event = byHash.get(hash);
      if (event) {
        covered.add(hash);
        if (event.id !== ids[n] || event.subject !== subject || !notices.includes(event.notice))
          found('receipt-wrong', event.id);
      } else if (!erased.has(hash)) found('event-missing', ids[n] ?? hash);
    }
  }
  for (const { hash, event } of events) if (!covered.has(hash)) found('event-without-receipt', event.id);
  return { erased, receipts: receipts.length };
}

/** The payload of a statement whose signature holds and whose type is right. */
async function open<Payload>(
  statement: string,
  type: string,
  keys: readonly JWK[],
  about: string,
  found: Tell,
): Promise<(Partial<Payload> & Record<string, unknown>) | undefined> {
  let kid: unknown;
  try {
    ({ kid } = decodeProtectedHeader(statement));
  } catch {
    // Not even the form of a statement.
    found('signature-wrong', about);
    return undefined;
  }
  if (!keys.some((key) => key.kid === kid)) {
    found('key-unknown', about);
    return undefined;
  }
  try {
    const { payload, protectedHeader } = await compactVerify(statement, createLocalJWKSet({ keys: [...keys] }), {
      algorithms: ['EdDSA'],
    });
    // A last character of base64url has bits that do not count; one text for one statement.
    const strict = statement.split('.').every((part) => base64url.encode(base64url.decode(part)) === part);
    if (!strict) throw new TypeError('another text');
    if (protectedHeader.typ !== `consent-${type}+jws`) throw new TypeError('another type');
    return JSON.parse(new TextDecoder().decode(payload)) as Partial<Payload> & Record<string, unknown>;
  } catch {
    // Signed by another key, changed since, or signed for something else: all mean that it proves nothing.
    found('signature-wrong', about);
    return undefined;
  }
}

/** Whatever else stands in the file is in the digest that the receiver signed. */
async function checkWhole(document: Record<string, unknown>, keys: readonly JWK[], found: Tell): Promise<void> {
  const { statement, ...rest } = document;
  const read = await open<HistoryStatement>(String(statement), 'history', keys, 'statement', found);
  const text = safeCanonical(rest);
  if (read && (text === undefined || read.digest !== (await digest(text)) || read.site !== rest.site))
    found('document-changed', 'statement');
}

/** Every parent is there, or was erased; nobody is his own ancestor; a child was not made before its parent. */
function checkChain(events: readonly Read[], erased: ReadonlySet<string>, found: Tell): void {
  const byHash = new Map(events.map(({ hash, event }) => [hash, event]));
  for (const { event } of events) {
    for (const parent of event.parents) {
      const known = byHash.get(parent);
      if (!known && !erased.has(parent)) found('event-missing', parent);
      // In one browser ids rise; between browsers clocks may differ.
      if (known?.subject === event.subject && known.id > event.id) found('parent-later', event.id);
    }
  }
  const done = new Set<string>();
  for (const { hash } of events) {
    const way: { hash: string; next: number }[] = [{ hash, next: 0 }];
    const on = new Set([hash]);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const parent: string | undefined = byHash.get(step.hash)?.parents[step.next++];
      if (parent === undefined || done.has(step.hash)) {
        done.add(step.hash);
        on.delete(step.hash);
        way.pop();
      } else if (on.has(parent)) {
        found('circle', parent);
        done.add(step.hash);
      } else {
        on.add(parent);
        way.push({ hash: parent, next: 0 });
      }
    }
  }
}

function safeCanonical(value: unknown): string | undefined {
  try {
    return canonical(value);
  } catch {
    // Half a character: no canonical text, so not the one that is there.
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function isListOf(value: unknown, is: (part: unknown) => boolean): value is string[] {
  return Array.isArray(value) && value.every(is);
}
