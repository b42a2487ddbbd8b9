/**
 * What a browser shows of the secret of its subject to somebody who has to
 * pass it on: enough to say that it has the secret, and not the secret.
 */
import { digest } from './chain.js';

/** SHA-256 over subject and secret: one browser's secret must not link the subjects it has had (SE-06). */
export function capabilityProof(subject: string, secret: string): Promise<string> {
  return digest(`${subject}.${secret}`);
}
