/**
 * What every way of asking must come to, whoever drew it: the panel, a page's
 * own buttons, a form, or somebody at a counter (CO-19). Cases without a test
 * runner; each throws where a promise is not kept.
 */
import type { HistoryEntry } from './looking-back.js';
import type { Method } from '../model/event.js';
/** One way of asking, for one person, on a policy of which `consent` rests on consent and `interest` on legitimate interests. */
export interface AskingInterface {
    /** The id of a purpose that rests on consent. */
    readonly consent: string;
    /** The id of one that rests on legitimate interests. */
    readonly interest: string;
    /** How it is recorded. */
    readonly method: Method;
    /** What the person does. Each resolves when it has been recorded. */
    give(): Promise<unknown>;
    refuse(): Promise<unknown>;
    withdraw(): Promise<unknown>;
    object(): Promise<unknown>;
    /** Every record of the person, oldest first. */
    records(): Promise<readonly HistoryEntry[]>;
}
/** One case. `open` gives the way of asking, for somebody new. */
export interface InterfaceCase {
    readonly name: string;
    run(open: () => Promise<AskingInterface>): Promise<void>;
}
/** The cases. */
export declare const interfaceSuite: readonly InterfaceCase[];
