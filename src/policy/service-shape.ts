/**
 * The form of a service: a tool that runs for a purpose, what it keeps on
 * the device or reads from it, and whom it calls.
 */
import { by, list, oneOf, optional, record, type Check } from './check.js';
import { flag, host, id, localized, periodOrSession, storageName, text } from './values.js';

/** Ways of keeping something on a device or reading from it (CK-01), in the order of how often they are met. */
export const ACCESS_KINDS: readonly string[] =
  'cookie local-storage session-storage indexed-db cache-storage pixel link-decoration fingerprint sdk-id hashed-email'.split(
    ' ',
  );

/** The classes of access (CK-02). */
export const ACCESS_CLASSES: readonly string[] =
  'transmission strictly-necessary analytics-limited preference analytics marketing social'.split(' ');

const storageItem = record({
  kind: oneOf(ACCESS_KINDS, { en: 'a kind of storage', nl: 'een soort opslag' }),
  name: storageName,
  maxAge: by('CK-13', periodOrSession),
  purpose: optional(localized),
});

/** One service. */
export const serviceShape: Check = record({
  id,
  name: text,
  access: optional(by('CK-02', oneOf(ACCESS_CLASSES, { en: 'a class of access', nl: 'een soort toegang' }))),
  requestedService: optional(by('CK-03', localized)),
  storage: optional(
    list(storageItem, {
      noun: { en: 'what is kept on the device', nl: 'wat op het apparaat komt' },
      unique: 'CK-01',
      empty: true,
    }),
  ),
  hosts: optional(list(host, { noun: { en: 'hosts', nl: 'servers' }, unique: 'CK-01', empty: true })),
  separable: optional(by('CO-08', flag)),
});
