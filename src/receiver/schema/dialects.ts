/**
 * What differs between the databases: how the events are spread. Everything
 * else is SQL that all of them share, so an engine is a matter of its DDL.
 *
 * The key begins with the random subject, so that no engine that shards by
 * range writes all of today's events in one place; a UUIDv7 in front would.
 */
import { EVENT_COLUMNS } from './tables.js';

/** A database whose DDL is written here. */
export type Dialect = 'postgres' | 'cockroach' | 'yugabyte' | 'citus';

/** How one database lays out the events. */
export interface Layout {
  /** Statements that make `consent_event` and what belongs to it, in order. */
  readonly events: readonly string[];
  /** Statements for the other tables, once these exist. */
  readonly afterwards: readonly string[];
  /** Whether events lie in a partition for each month, which the receiver makes ahead of time. */
  readonly monthly: boolean;
}

/** The layout for each database. PGlite is PostgreSQL. */
export const LAYOUTS: Readonly<Record<Dialect, Layout>> = {
  // By range of the event's own id, which begins with its time: an event always finds the same partition, so a repeat
  // is noticed however late it comes; by `received_us` it would not be. The default one takes clocks that are far off.
  postgres: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY (site_id, subject_id, event_id)
) PARTITION BY RANGE (event_id)`,
      'CREATE TABLE IF NOT EXISTS consent_event_default PARTITION OF consent_event DEFAULT',
      // A block range index costs next to nothing, and rows lie in the order they were received in.
      'CREATE INDEX IF NOT EXISTS consent_event_by_received ON consent_event USING brin (received_us)',
    ],
    afterwards: [],
    monthly: true,
  },
  cockroach: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY (site_id, subject_id, event_id),
  INDEX consent_event_by_received (received_us) USING HASH
)`,
    ],
    afterwards: [],
    monthly: false,
  },
  yugabyte: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY ((site_id, subject_id) HASH, event_id ASC)
)`,
      'CREATE INDEX IF NOT EXISTS consent_event_by_received ON consent_event ((received_us % 16) HASH, received_us ASC)',
    ],
    afterwards: [],
    monthly: false,
  },
  citus: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY (site_id, subject_id, event_id)
)`,
      'CREATE INDEX IF NOT EXISTS consent_event_by_received ON consent_event USING brin (received_us)',
      "SELECT create_distributed_table('consent_event', 'subject_id')",
    ],
    afterwards: [
      "SELECT create_distributed_table('subject_secret', 'subject_id')",
      "SELECT create_distributed_table('subject_hold', 'subject_id')",
      "SELECT create_reference_table('consent_site')",
      "SELECT create_reference_table('consent_notice')",
    ],
    monthly: false,
  },
};

/** The role the receiver writes as: it can add and read events, and nothing more. */
export const ROLES: readonly string[] = [
  'CREATE ROLE consent_receiver NOLOGIN',
  'GRANT SELECT, INSERT ON consent_event, consent_site, consent_notice, subject_secret, subject_link, receipt_key, day_digest, erasure_log, suppression TO consent_receiver',
  'GRANT SELECT, INSERT, UPDATE ON subject_hold, delivery, confirmation, rights_request TO consent_receiver',
];
