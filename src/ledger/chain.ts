/**
 * Canonical JSON (RFC 8785) and SHA-256: what makes a row's name depend on
 * every byte of it and of its ancestors (PR-06). Only writing and verifying
 * need this, so it is not in the first chunk.
 */
import canonicalize from 'canonicalize';
import { ConsentError } from '../model/error.js';
import type { ConsentEvent, SealedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { sha256 } from '../model/sha-256.js';
import type { LedgerContents, StoredNotice } from './ledger.js';

/** The canonical text of a value. Throws where it is not plain JSON, such as a lone surrogate. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new ConsentError('policy-invalid', 'This value cannot be written as JSON.');
  return text;
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Rejects with
 * `ledger-unavailable` where the page is not a secure context.
 */
export async function digest(text: string): Promise<string> {
  // Absent on http: pages; the types do not know.
  if (!(crypto as Partial<Crypto>).subtle) {
    throw new ConsentError('ledger-unavailable', 'Serve this page over https: decisions cannot be sealed without it.');
  }
  return sha256(text);
}

/** An event with its canonical text and hash. Called outside any transaction: waiting for a hash inside one ends it. */
export async function sealEvent(event: ConsentEvent): Promise<SealedEvent> {
  const body = canonical(event);
  return { hash: await digest(body), body };
}

/** A notice with its canonical text and digest. */
export async function sealNotice(notice: Notice): Promise<StoredNotice> {
  const body = canonical(notice);
  return { digest: await digest(body), body };
}

/** Hashes of rows and digests of notices that are not those of their text: somebody or something changed them. */
export async function findTampered({ rows, notices }: Pick<LedgerContents, 'rows' | 'notices'>): Promise<string[]> {
  const pairs = [...rows.map((r) => [r.hash, r.body]), ...notices.map((n) => [n.digest, n.body])] as [string, string][];
  const digests = await Promise.all(pairs.map(([, body]) => digest(body)));
  return pairs.filter(([name], i) => name !== digests[i]).map(([name]) => name);
}
