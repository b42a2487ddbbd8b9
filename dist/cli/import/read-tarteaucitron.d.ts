import { type Found } from './found.js';
import type { Statement } from './literals.js';
/** Whether a script starts the tool. */
export declare function isTarteaucitron(statements: readonly Statement[]): boolean;
export declare function readTarteaucitron(statements: readonly Statement[]): Found;
