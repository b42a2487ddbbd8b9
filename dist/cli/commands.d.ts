/** The commands there are, in the order in which they are listed. A new one is a new file and a few lines here. */
import type { Command, Said } from './command.js';
/** A command, and in a line what it is for. */
export interface Entry {
    readonly summary: Said;
    readonly load: () => Promise<{
        readonly command: Command;
    }>;
}
/** By name. */
export declare const commands: Readonly<Record<string, Entry>>;
