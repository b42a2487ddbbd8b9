import { type Call, type Speech } from '../command.js';
import type { Answers } from './begin-policy.js';
/** All four. Rejects with `Trouble` where an option is wrong, or one is missing and nobody can be asked. */
export declare function askWhatIsMissing(options: Call['options'], speech: Speech): Promise<Answers>;
