/** SHA-256 as the receiver needs it: once for each event, on the spot where the runtime can. */
import { builtIn } from './built-in.js';
import { digest as digestLater } from '../ledger/chain.js';

const here = builtIn;

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export const digest: (text: string) => string | Promise<string> = here
  ? (text: string): string => here.createHash('sha256').update(text).digest('hex')
  : digestLater;
