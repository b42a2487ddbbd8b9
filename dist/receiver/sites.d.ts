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
export declare function sitesIn(sql: Sql): Sites;
