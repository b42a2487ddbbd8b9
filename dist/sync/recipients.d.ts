import type { StoredNotice } from '../ledger/ledger.js';
import { type ConsentEvent, type KnownEvent } from '../model/event.js';
import type { Withdrawal } from './adapter.js';
/** A no with the ids of its recipients, each once, in the order of the alphabet. */
export declare function withdrawalOf(no: ConsentEvent, events: readonly KnownEvent[], notices: readonly StoredNotice[]): Withdrawal;
