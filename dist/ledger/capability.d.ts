/**
 * SHA-256 over subject and secret: one browser's secret must not link the subjects it has had (SE-06).
 * `hash` is for a server that has a faster one than Web Crypto's.
 */
export declare function capabilityProof(subject: string, secret: string, hash?: (text: string) => string | Promise<string>): Promise<string>;
