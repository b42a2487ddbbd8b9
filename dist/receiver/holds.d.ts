import type { Sites } from './sites.js';
import { type Sql } from './sql.js';
/** Holds of all subjects. */
export interface Holds {
    /** Notes the purposes that a browser holds shut now, in place of what it said before. */
    note(site: string, subject: string, allowed: Readonly<Record<string, boolean>>): Promise<void>;
    /** The purposes held shut by any of these subjects. */
    of(site: string, subjects: readonly string[]): Promise<ReadonlySet<string>>;
}
/** Holds on a database. */
export declare function holdsIn(sql: Sql, sites: Sites, micros: () => number): Holds;
