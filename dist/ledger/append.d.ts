import type { Ledger } from './ledger.js';
/** Opens the writing half of the ledger in the database of this name. */
export declare function openWriter(name: string, patience: number): Pick<Ledger, 'append' | 'close'>;
