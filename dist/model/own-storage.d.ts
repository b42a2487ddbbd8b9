/**
 * What the library itself keeps in a browser, by the names that the browser
 * shows (CK-07): no purpose kept it, so none of it is cleared with a purpose,
 * and a scan does not ask whose it is.
 */
import type { StorageItem } from './purpose.js';
/** Whether something that was found is the library's own. */
export declare function isOwnStorage(kind: StorageItem['kind'], name: string): boolean;
