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

/** The columns of `consent_event`. The hash is not kept: it is computed from the body, which is what it is there for. */
export const EVENT_COLUMNS = `
  site_id integer NOT NULL,
  subject_id uuid NOT NULL,
  event_id uuid NOT NULL,
  received_us bigint NOT NULL,
  marks smallint NOT NULL,
  body text NOT NULL`;

/** All tables but `consent_event`, one statement each. */
export const TABLES: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS consent_site (
  site_id integer PRIMARY KEY,
  site text NOT NULL UNIQUE
)`,
  `CREATE TABLE IF NOT EXISTS consent_notice (
  digest text NOT NULL,
  site_id integer NOT NULL,
  language text NOT NULL,
  policy_version text NOT NULL,
  first_seen_us bigint NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (site_id, digest)
)`,
  `CREATE TABLE IF NOT EXISTS subject_secret (
  subject_id uuid NOT NULL,
  site_id integer NOT NULL,
  secret_hash text NOT NULL,
  PRIMARY KEY (site_id, subject_id)
)`,
  `CREATE TABLE IF NOT EXISTS subject_link (
  site_id integer NOT NULL,
  account_key text NOT NULL,
  subject_id uuid NOT NULL,
  linked_us bigint NOT NULL,
  PRIMARY KEY (site_id, account_key, subject_id)
)`,
  'CREATE INDEX IF NOT EXISTS subject_link_by_subject ON subject_link (site_id, subject_id)',
  `CREATE TABLE IF NOT EXISTS subject_hold (
  subject_id uuid NOT NULL,
  site_id integer NOT NULL,
  held text NOT NULL,
  noted_us bigint NOT NULL,
  PRIMARY KEY (site_id, subject_id)
)`,
  `CREATE TABLE IF NOT EXISTS receipt_key (
  kid text PRIMARY KEY,
  public_jwk text NOT NULL,
  first_used_us bigint NOT NULL
)`,
  `CREATE TABLE IF NOT EXISTS day_digest (
  site_id integer NOT NULL,
  day text NOT NULL,
  events bigint NOT NULL,
  digest text NOT NULL,
  statement text NOT NULL,
  counts text NOT NULL,
  PRIMARY KEY (site_id, day)
)`,
  `CREATE TABLE IF NOT EXISTS erasure_log (
  site_id integer NOT NULL,
  event_hash text NOT NULL,
  received_us bigint NOT NULL,
  erased_us bigint NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (site_id, event_hash)
)`,
  `CREATE TABLE IF NOT EXISTS delivery (
  site_id integer NOT NULL,
  message_id text NOT NULL,
  recipient text NOT NULL,
  subject_id uuid NOT NULL,
  event_id uuid,
  kind text NOT NULL,
  about text NOT NULL,
  urgent boolean NOT NULL,
  state text NOT NULL,
  tries integer NOT NULL,
  made_us bigint NOT NULL,
  due_us bigint NOT NULL,
  settled_us bigint,
  outcome text,
  PRIMARY KEY (site_id, message_id)
)`,
  'CREATE INDEX IF NOT EXISTS delivery_by_due ON delivery (state, due_us)',
  `CREATE TABLE IF NOT EXISTS confirmation (
  site_id integer NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  token_hash text NOT NULL,
  subject_id uuid NOT NULL,
  state text NOT NULL,
  requested_us bigint NOT NULL,
  expires_us bigint NOT NULL,
  settled_us bigint,
  request text NOT NULL,
  PRIMARY KEY (site_id, id)
)`,
  'CREATE INDEX IF NOT EXISTS confirmation_by_token ON confirmation (token_hash)',
  `CREATE TABLE IF NOT EXISTS suppression (
  site_id integer NOT NULL,
  channel text NOT NULL,
  address_key text NOT NULL,
  since_us bigint NOT NULL,
  PRIMARY KEY (site_id, channel, address_key)
)`,
  `CREATE TABLE IF NOT EXISTS rights_request (
  site_id integer NOT NULL,
  id uuid NOT NULL,
  right_asked text NOT NULL,
  state text NOT NULL,
  received_us bigint NOT NULL,
  due_us bigint NOT NULL,
  extended_us bigint,
  settled_us bigint,
  details text NOT NULL,
  PRIMARY KEY (site_id, id)
)`,
];
