import { type Found } from './found.js';
/** Whether a value is such a declaration. */
export declare function isDeclaration(value: unknown): boolean;
export declare function readDeclaration(value: unknown): Found;
