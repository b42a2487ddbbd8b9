import type { Sites } from './sites.js';
import { type Sql } from './sql.js';
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
/** Subjects on a database. `pepper` is the receiver's own secret, which makes hashes of guessable words useless to others. */
export declare function subjectsIn(sql: Sql, sites: Sites, micros: () => number, pepper: string): Subjects;
/** HMAC-SHA-256 in hexadecimal: the same for the same words, and of no use without the key. */
export declare function keyedHash(key: string, text: string): Promise<string>;
