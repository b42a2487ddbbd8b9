/**
 * What a browser shows of the secret of its subject to somebody who has to
 * pass it on: enough to say that it has the secret, and not the secret.
 */
import { digest } from './chain.js';

/**
 * SHA-256 over subject and secret: one browser's secret must not link the subjects it has had (SE-06).
 * `hash` is for a server that has a faster one than Web Crypto's.
 */
export async function capabilityProof(
  subject: string,
  secret: string,
  hash: (text: string) => string | Promise<string> = digest,
): Promise<string> {
  return hash(`${subject}.${secret}`);
}
