import { type Table } from './document.js';
import { type DocumentInput } from './input.js';
import type { Scribe } from './scribe.js';
/** The table for a policy. Without rows where nothing is kept. */
export declare function cookieTable(policy: DocumentInput, s: Scribe): Table;
