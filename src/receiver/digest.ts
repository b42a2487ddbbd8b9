/** SHA-256 as the receiver needs it: once for each event, on the spot where the runtime can. */
import { builtIn } from './built-in.js';
import { digest as digestLater } from '../ledger/chain.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function digest(text: string): string | Promise<string> {
  return builtIn ? builtIn.createHash('sha256').update(text).digest('hex') : digestLater(text);
}
