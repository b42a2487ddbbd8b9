/**
 * What a browser holds shut, beside what its events say: a purpose whose
 * access to the device was refused must not go on at the server under
 * another basis (CK-08). A hold only ever shuts; it is never a permission.
 */
import { gather } from './gather.js';
import type { Sites } from './sites.js';
import { places, type Sql } from './sql.js';

/** Holds of all subjects. */
export interface Holds {
  /** Notes the purposes that a browser holds shut now, in place of what it said before. */
  note(site: string, subject: string, allowed: Readonly<Record<string, boolean>>): Promise<void>;
  /** The purposes held shut by any of these subjects. */
  of(site: string, subjects: readonly string[]): Promise<ReadonlySet<string>>;
}

const CACHE = 10_000;

/** Holds on a database. */
export function holdsIn(sql: Sql, sites: Sites, micros: () => number): Holds {
  const last = new Map<string, string>();
  const write = gather<{ site: number; subject: string; held: string }, undefined>(async (notes) => {
    // The last word of each subject: one statement may not change a row twice.
    const byKey = new Map(notes.map((note) => [`${note.site} ${note.subject}`, note]));
    const now = micros();
    await sql.query(
      `INSERT INTO subject_hold (subject_id, site_id, held, noted_us) VALUES ${places(byKey.size, 4)}
ON CONFLICT (site_id, subject_id) DO UPDATE SET held = excluded.held, noted_us = excluded.noted_us`,
      [...byKey.values()].flatMap(({ site, subject, held }) => [subject, site, held, now]),
    );
    return notes.map(() => undefined);
  });

  return {
    async note(site, subject, allowed) {
      const held = Object.keys(allowed)
        .filter((purpose) => !allowed[purpose])
        .sort()
        .join(' ');
      const key = `${site} ${subject}`;
      if (last.get(key) === held) return;
      await write({ site: await sites.number(site), subject, held });
      if (last.size >= CACHE) last.delete(last.keys().next().value ?? '');
      last.set(key, held);
    },
    async of(site, subjects) {
      const { rows } = await sql.query<{ held: string }>(
        `SELECT held FROM subject_hold WHERE site_id = $1 AND subject_id IN (${subjects.map((_, at) => `$${at + 2}`).join(',')})`,
        [(await sites.find(site)) ?? 0, ...subjects],
      );
      return new Set(rows.flatMap(({ held }) => held.split(' ').filter(Boolean)));
    },
  };
}
