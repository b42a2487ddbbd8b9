/**
 * What the library itself keeps in a browser, by the names that the browser
 * shows (CK-07): no purpose kept it, so none of it is cleared with a purpose,
 * and a scan does not ask whose it is.
 */
import type { StorageItem } from './purpose.js';

const OWN: Partial<Record<StorageItem['kind'], RegExp>> = {
  // The ledger and what has been delivered; the colon is for a ledger of a site's own.
  'indexed-db': /^consent(:|-delivery$|$)/,
  'local-storage': /^consent-(denied:|first-paint$)/,
  // Where local storage is full or denied.
  cookie: /^consent-denied:/,
};

/** Whether something that was found is the library's own. */
export function isOwnStorage(kind: StorageItem['kind'], name: string): boolean {
  return OWN[kind]?.test(name) ?? false;
}
