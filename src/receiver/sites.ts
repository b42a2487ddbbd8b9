/**
 * Sites by number: four bytes in each of a great many rows instead of a name.
 */
import type { Sql } from './sql.js';

/** The numbers of sites, remembered once known. */
export interface Sites {
  /** The number of a site, given out at its first event. */
  number(site: string): Promise<number>;
  /** The number of a site, or `undefined` where nothing of it was ever stored. */
  find(site: string): Promise<number | undefined>;
}

/** Sites on a database. */
export function sitesIn(sql: Sql): Sites {
  const known = new Map<string, number>();

  const find = async (site: string): Promise<number | undefined> => {
    const remembered = known.get(site);
    if (remembered !== undefined) return remembered;
    const { rows } = await sql.query<{ site_id: number }>('SELECT site_id FROM consent_site WHERE site = $1', [site]);
    const number = rows[0]?.site_id;
    if (number !== undefined) known.set(site, number);
    return number;
  };

  return {
    find,
    async number(site) {
      for (;;) {
        const number = await find(site);
        if (number !== undefined) return number;
        // No sequence: two processes may choose one number, and then one of them finds it taken and looks again.
        const { rows } = await sql.query<{ next: number }>(
          'SELECT coalesce(max(site_id), 0) + 1 AS next FROM consent_site',
        );
        await sql.query('INSERT INTO consent_site (site_id, site) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
          rows[0]?.next ?? 1,
          site,
        ]);
      }
    },
  };
}
