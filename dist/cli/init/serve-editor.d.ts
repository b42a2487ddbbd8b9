import { type Speech } from '../command.js';
/** An editor that is being served. */
export interface ServedEditor {
    readonly url: string;
    /** Settles when it stops, by Ctrl+C or `close()`. */
    readonly ended: Promise<void>;
    readonly close: () => void;
}
/** Starts on a free port of the loopback address. Rejects with `Trouble` where there is none. */
export declare function serveEditor(file: string, speech: Speech, home?: string): Promise<ServedEditor>;
