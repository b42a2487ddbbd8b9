import { type DocumentInput, type DocumentOptions } from './input.js';
/** The register as a text in JSON-LD. */
export declare function registerJsonLd(file: DocumentInput, options?: DocumentOptions): Promise<string>;
