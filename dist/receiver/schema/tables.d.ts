/**
 * The tables, in the SQL that PostgreSQL, CockroachDB, YugabyteDB and Citus
 * share. Only `consent_event` differs between them: how it is spread, and
 * which index serves a scan by the day it was received (see `dialects.ts`).
 *
 * A body is `text`, never `jsonb`: that reorders keys, so the hashed bytes are
 * gone, and refuses `\u0000`, so one hostile event would abort a statement
 * that carries other visitors' events. Moments are microseconds of Unix time
 * in `bigint`, so that no driver or session turns them into another zone.
 */
/** The columns of `consent_event`. The hash is not kept: it is computed from the body, which is what it is there for; the body stands without the names that are columns (`compact.ts`). */
export declare const EVENT_COLUMNS = "\n  site_id integer NOT NULL,\n  subject_id uuid NOT NULL,\n  event_id uuid NOT NULL,\n  received_us bigint NOT NULL,\n  marks smallint NOT NULL,\n  body text NOT NULL";
/** All tables but `consent_event`, one statement each. */
export declare const TABLES: readonly string[];
