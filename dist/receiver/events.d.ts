import { type Sql } from './sql.js';
import type { EventStore } from './store.js';
import type { Sites } from './sites.js';
/** Events on a database. `micros` gives the time in microseconds, rising at each call. */
export declare function eventsIn(sql: Sql, sites: Sites, micros: () => number): EventStore;
