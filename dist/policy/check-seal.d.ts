/**
 * Whether a policy carries a seal and nothing was changed since. False too
 * where the browser has no WebCrypto, as on a page without TLS: a seal that
 * cannot be checked does not hold. A seal tells of a change by mistake; it
 * is no signature.
 */
export declare function sealHolds(policy: unknown): Promise<boolean>;
/**
 * SHA-256 of a policy without its seal and `$schema`, in hexadecimal. The
 * keys stand in the order of the file: a published file is never re-ordered,
 * so there is no canonical form to make.
 */
export declare function digest(policy: unknown): Promise<string>;
