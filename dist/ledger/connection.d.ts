/**
 * Owns the connection that writes to IndexedDB. Browsers drop connections,
 * block upgrades and forget to answer; here a connection is opened when it is
 * needed, let go when another tab or the browser asks, and a transaction that
 * lost it runs again.
 */
import { type DBSchema, type IDBPTransaction } from 'idb';
import type { StoredNotice, StoredRow } from './ledger.js';
/** The stores of version 1. Additions only, for years: an old tab must be able to read a new database. */
export interface Schema extends DBSchema {
    /** Keyed by position, counting up in the order of writing. */
    events: {
        key: number;
        value: StoredRow;
    };
    /** Keyed by digest. */
    notices: {
        key: string;
        value: StoredNotice;
    };
}
type Transaction = IDBPTransaction<Schema, ('events' | 'notices')[], 'readwrite'>;
/** A connection that heals. */
export interface Connection {
    /**
     * Runs `body` in one transaction over both stores; resolves when it is
     * durable. Rejects with what IndexedDB says after two more tries, or with
     * `ledger-unavailable` where it says nothing.
     */
    transact<T>(body: (tx: Transaction) => Promise<T>): Promise<T>;
    close(): void;
}
/** Makes a connection to the database of this name. Opens nothing yet. `patience` is in milliseconds. */
export declare function connection(name: string, patience: number): Connection;
export {};
