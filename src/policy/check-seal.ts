/**
 * Whether a policy is still the one that was sealed. A page that comes back
 * needs this and none of the rules, so this file imports nothing that runs.
 */
import type { Policy } from '../model/policy.js';
import { sha256 } from '../model/sha-256.js';

/**
 * Whether a policy carries a seal and nothing was changed since. False too
 * where the browser has no WebCrypto, as on a page without TLS: a seal that
 * cannot be checked does not hold. A seal tells of a change by mistake; it
 * is no signature.
 */
export async function sealHolds(policy: unknown): Promise<boolean> {
  const seal = (policy as Partial<Policy> | null | undefined)?.seal;
  return seal?.digest !== undefined && seal.digest === (await digest(policy).catch(() => undefined));
}

/**
 * SHA-256 of a policy without its seal and `$schema`, in hexadecimal. The
 * keys stand in the order of the file: a published file is never re-ordered,
 * so there is no canonical form to make.
 */
export async function digest(policy: unknown): Promise<string> {
  return sha256(JSON.stringify({ ...(policy as Policy), seal: undefined, $schema: undefined }));
}
