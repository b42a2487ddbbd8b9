import { EVENT_COLUMNS } from './tables.js';

const LAYOUTS = {
  // By range of the event's own id, which begins with its time: an event always finds the same partition, so a repeat
  // is noticed however late it comes; by `received_us` it would not be. The default one takes clocks that are far off.
  postgres: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY (site_id, subject_id, event_id)
) PARTITION BY RANGE (event_id)`,
      "CREATE TABLE IF NOT EXISTS consent_event_default PARTITION OF consent_event DEFAULT",
      // A block range index costs next to nothing, and rows lie in the order they were received in.
      "CREATE INDEX IF NOT EXISTS consent_event_by_received ON consent_event USING brin (received_us)"
    ],
    afterwards: [],
    monthly: true
  },
  cockroach: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY (site_id, subject_id, event_id),
  INDEX consent_event_by_received (received_us) USING HASH
)`
    ],
    afterwards: [],
    monthly: false
  },
  yugabyte: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY ((site_id, subject_id) HASH, event_id ASC)
)`,
      "CREATE INDEX IF NOT EXISTS consent_event_by_received ON consent_event ((received_us % 16) HASH, received_us ASC)"
    ],
    afterwards: [],
    monthly: false
  },
  citus: {
    events: [
      `CREATE TABLE IF NOT EXISTS consent_event (${EVENT_COLUMNS},
  PRIMARY KEY (site_id, subject_id, event_id)
)`,
      "CREATE INDEX IF NOT EXISTS consent_event_by_received ON consent_event USING brin (received_us)",
      "SELECT create_distributed_table('consent_event', 'subject_id')"
    ],
    afterwards: [
      "SELECT create_distributed_table('subject_secret', 'subject_id')",
      "SELECT create_distributed_table('subject_hold', 'subject_id')",
      "SELECT create_reference_table('consent_site')",
      "SELECT create_reference_table('consent_notice')"
    ],
    monthly: false
  }
};
const ROLES = [
  "CREATE ROLE consent_receiver NOLOGIN",
  "GRANT SELECT, INSERT ON consent_event, consent_site, consent_notice, subject_secret, subject_link, receipt_key, day_digest, erasure_log, suppression TO consent_receiver",
  "GRANT SELECT, INSERT, UPDATE ON subject_hold, delivery, confirmation, rights_request TO consent_receiver"
];

export { LAYOUTS, ROLES };
//# sourceMappingURL=dialects.js.map
