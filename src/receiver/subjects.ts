/**
 * Subjects: the secret that goes with a pseudonym, and the pseudonyms that
 * the shop's own server says belong to one account. Both stand apart from
 * the events, so that they can be deleted without touching proof.
 */
import { capabilityProof } from '../ledger/capability.js';
import { digest } from './digest.js';
import { gather } from './gather.js';
import type { Sites } from './sites.js';
import { places, written, type Sql } from './sql.js';

/** Who may speak for a subject, and which subjects are one person's. */
export interface Subjects {
  /**
   * Whether a secret is that of a subject. The first secret shown for a subject becomes its secret. Without one,
   * `'open'` where the subject has none, `'wrong'` where it has.
   */
  prove(site: string, subject: string, secret: string | undefined): Promise<'proven' | 'open' | 'wrong'>;
  /** The same for reading: a secret shown now does not become that of a subject which has none. */
  check(site: string, subject: string, secret: string): Promise<'proven' | 'wrong'>;
  /**
   * Says that a subject belongs to an account; `account` is the shop's own word for it and is kept as a keyed hash.
   * `proof` is what the browser itself shows of the subject's secret: it becomes that of a subject that has none, as
   * before its first event, and without the right one nothing is linked. Resolves with whether it was.
   */
  link(site: string, account: string, subject: string, proof: string): Promise<boolean>;
  /** The subject and all that are linked to it by an account, sorted. */
  linked(site: string, subject: string): Promise<string[]>;
}

const CACHE = 10_000;

interface Claim {
  readonly site: number;
  readonly subject: string;
  readonly hash: string;
}

/** Subjects on a database. `pepper` is the receiver's own secret, which makes hashes of guessable words useless to others. */
export function subjectsIn(sql: Sql, sites: Sites, micros: () => number, pepper: string): Subjects {
  const known = new Map<string, string>();

  const claim = gather<Claim, string>(async (claims) => {
    const added = await sql.query(
      `INSERT INTO subject_secret (subject_id, site_id, secret_hash) VALUES ${places(claims.length, 3)} ON CONFLICT DO NOTHING`,
      claims.flatMap(({ subject, site, hash }) => [subject, site, hash]),
    );
    // All of them new: what was written is what there is.
    if (written(added) === claims.length) return claims.map(({ hash }) => hash);
    const found = await read(claims);
    return claims.map(({ site, subject }) => found.get(`${site} ${subject}`) ?? '');
  });
  const look = gather<Omit<Claim, 'hash'>, string>(async (asked) => {
    const found = await read(asked);
    return asked.map(({ site, subject }) => found.get(`${site} ${subject}`) ?? '');
  });

  const read = async (asked: readonly Omit<Claim, 'hash'>[]): Promise<Map<string, string>> => {
    const { rows } = await sql.query<{ site_id: number; subject_id: string; secret_hash: string }>(
      `SELECT site_id, subject_id, secret_hash FROM subject_secret WHERE (site_id, subject_id) IN (${places(asked.length, 2, ['integer', 'uuid'])})`,
      asked.flatMap(({ site, subject }) => [site, subject]),
    );
    return new Map(rows.map((row) => [`${row.site_id} ${row.subject_id}`, row.secret_hash]));
  };

  const remember = (key: string, hash: string): string => {
    if (hash) {
      if (known.size >= CACHE) known.delete(known.keys().next().value ?? '');
      known.set(key, hash);
    }
    return hash;
  };

  return {
    async prove(site, subject, secret) {
      // An empty secret was none: it is never the right one, and never becomes the first.
      if (secret === '') return (await look({ site: await sites.number(site), subject })) ? 'wrong' : 'open';
      const key = `${site} ${subject}`;
      const number = await sites.number(site);
      const hash = secret === undefined ? undefined : await secretHash(subject, secret);
      const kept =
        known.get(key) ??
        remember(
          key,
          hash === undefined ? await look({ site: number, subject }) : await claim({ site: number, subject, hash }),
        );
      if (hash === undefined) return kept ? 'wrong' : 'open';
      return kept === hash ? 'proven' : 'wrong';
    },
    async check(site, subject, secret) {
      const number = (await sites.find(site)) ?? 0;
      const kept = known.get(`${site} ${subject}`) ?? (await look({ site: number, subject }));
      return kept !== '' && kept === (await secretHash(subject, secret)) ? 'proven' : 'wrong';
    },
    async link(site, account, subject, proof) {
      const number = await sites.number(site);
      if ((await claim({ site: number, subject, hash: keptOf(proof) })) !== keptOf(proof)) return false;
      await sql.query(
        'INSERT INTO subject_link (site_id, account_key, subject_id, linked_us) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [number, await keyedHash(pepper, `account ${site} ${account}`), subject, micros()],
      );
      return true;
    },
    async linked(site, subject) {
      const { rows } = await sql.query<{ subject_id: string }>(
        `SELECT DISTINCT other.subject_id FROM subject_link AS own
JOIN subject_link AS other ON other.site_id = own.site_id AND other.account_key = own.account_key
WHERE own.site_id = $1 AND own.subject_id = $2`,
        [(await sites.find(site)) ?? 0, subject],
      );
      return [...new Set([subject, ...rows.map((row) => row.subject_id)])].sort();
    },
  };
}

async function secretHash(subject: string, secret: string): Promise<string> {
  return keptOf(await capabilityProof(subject, secret, digest));
}

/** Half of it is kept: 128 bits are as hard to guess, and there is one for each visitor. */
function keptOf(proof: string): string {
  return proof.slice(0, 32);
}

/** HMAC-SHA-256 in hexadecimal: the same for the same words, and of no use without the key. */
export async function keyedHash(key: string, text: string): Promise<string> {
  const encode = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
  const imported = await crypto.subtle.importKey('raw', encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', imported, encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
