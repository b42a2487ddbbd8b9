/**
 * The archive of notices: every one by its digest, byte for byte, so that
 * what was shown can be shown again (IN-07, PR-03).
 */
import { digest } from '../ledger/chain.js';
import { parseNotice } from '../model/notice.js';
import { gather } from './gather.js';
import type { Sites } from './sites.js';
import { places, type Sql } from './sql.js';

/** A notice in the archive. */
export interface ArchivedNotice {
  readonly digest: string;
  readonly body: string;
  readonly language: string;
  readonly policyVersion: string;
  /** Microseconds of Unix time. */
  readonly firstSeen: number;
}

/** Notices of all sites. */
export interface NoticeArchive {
  /** Keeps a notice; tells why not, where the text is not the notice of this site or not of this digest. */
  keep(site: string, notice: { readonly digest: string; readonly body: string }): Promise<string | undefined>;
  find(site: string, digest: string): Promise<ArchivedNotice | undefined>;
  has(site: string, digest: string): Promise<boolean>;
  list(site: string): Promise<Omit<ArchivedNotice, 'body'>[]>;
}

interface Row {
  readonly digest: string;
  readonly body: string;
  readonly language: string;
  readonly policy_version: string;
  readonly first_seen_us: number | string;
}

/** The archive on a database. */
export function noticesIn(sql: Sql, sites: Sites, micros: () => number): NoticeArchive {
  const known = new Set<string>();
  const look = gather<{ site: number; name: string }, boolean>(async (asked) => {
    const { rows } = await sql.query<{ site_id: number; digest: string }>(
      `SELECT site_id, digest FROM consent_notice WHERE (site_id, digest) IN (${places(asked.length, 2, ['integer', 'text'])})`,
      asked.flatMap(({ site, name }) => [site, name]),
    );
    const there = new Set(rows.map(({ site_id, digest: found }) => `${site_id} ${found}`));
    return asked.map(({ site, name }) => there.has(`${site} ${name}`));
  });

  const find = async (site: string, name: string): Promise<ArchivedNotice | undefined> => {
    const id = await sites.find(site);
    if (id === undefined) return undefined;
    const { rows } = await sql.query<Row>(
      'SELECT digest, body, language, policy_version, first_seen_us FROM consent_notice WHERE site_id = $1 AND digest = $2',
      [id, name],
    );
    const row = rows[0];
    return row && { ...told(row), body: row.body };
  };

  return {
    find,
    async keep(site, { digest: name, body }) {
      const notice = parseNotice(body);
      if (!notice) return 'This is not a notice.';
      if (notice.site !== site) return `This is a notice of "${notice.site}".`;
      if ((await digest(body)) !== name) return 'The digest is not the SHA-256 of the text.';
      await sql.query(
        `INSERT INTO consent_notice (digest, site_id, language, policy_version, first_seen_us, body)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [name, await sites.number(site), notice.language, notice.version, micros(), body],
      );
      known.add(`${site} ${name}`);
      return undefined;
    },
    async has(site, name) {
      const key = `${site} ${name}`;
      if (known.has(key)) return true;
      // Only what is there is remembered: what is missing may come at any time, and a stranger could name millions.
      const id = await sites.find(site);
      const found = id !== undefined && (await look({ site: id, name }));
      if (found) known.add(key);
      return found;
    },
    async list(site) {
      const id = await sites.find(site);
      const { rows } = await sql.query<Row>(
        `SELECT digest, '' AS body, language, policy_version, first_seen_us FROM consent_notice WHERE site_id = $1
ORDER BY first_seen_us DESC, language`,
        [id ?? 0],
      );
      return rows.map(told);
    },
  };
}

function told({ digest: name, language, policy_version, first_seen_us }: Row): Omit<ArchivedNotice, 'body'> {
  return { digest: name, language, policyVersion: policy_version, firstSeen: Number(first_seen_us) };
}
