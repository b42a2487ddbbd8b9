import { type Recipient } from '../model/purpose.js';
import { type DocumentPurpose } from './input.js';
import { type Scribe } from './scribe.js';
import type { RegisterColumn } from './words/table.js';
/** A column, and what stands in it: nothing, one text, or several. */
export interface RegisterCell {
    readonly id: RegisterColumn;
    readonly said: readonly string[];
}
/** Which column answers which point of Art. 30(1). */
export declare const PLACES: Readonly<Partial<Record<RegisterColumn, string>>>;
/** All columns of a purpose, in order; those that Art. 30 asks for always say something. */
export declare function registerColumns(purpose: DocumentPurpose, s: Scribe): RegisterCell[];
/** Whether data leave the EEA with a recipient, or might: a safeguard is named for that (Art. 30(1)(e)). */
export declare function goesAbroad({ country, safeguard }: Recipient): boolean;
/** Where they go, and what protects them there. */
export declare function abroadInWords({ country, safeguard, safeguardCopy }: Recipient, s: Scribe): string;
