/**
 * SHA-256 as the receiver needs it: once for each event. Web Crypto hands
 * every hash to another thread, which takes longer than hashing so short a
 * text; Node, Deno and Bun can do it on the spot.
 */
import { digest as digestLater } from '../ledger/chain.js';

interface BuiltIn {
  createHash(name: 'sha256'): { update(text: string): { digest(encoding: 'hex'): string } };
}

const builtIn = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => BuiltIn | undefined } }
).process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const digest: (text: string) => string | Promise<string> = builtIn
  ? (text: string): string => builtIn.createHash('sha256').update(text).digest('hex')
  : digestLater;
