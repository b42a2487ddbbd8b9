/** Digests for the commands: the same as those of events and notices. */
import { canonical, digest } from '../ledger/chain.js';

/** SHA-256 of a value in canonical JSON (RFC 8785), in hexadecimal. */
export function digestOf(value: unknown): Promise<string> {
  return digest(canonical(value));
}
