import type { Said } from '../command.js';
/** By the name that `--kind` takes. */
export declare const KINDS: Readonly<Record<string, Said>>;
/** A policy file, as far as this needs to know it. */
export interface StartingPoint {
    readonly country: string;
    readonly controller: Readonly<Record<string, unknown>>;
    readonly purposes: readonly (Readonly<Record<string, unknown>> & {
        readonly internal: Readonly<Record<string, unknown>>;
    })[];
    readonly internal: Readonly<Record<string, unknown>>;
    readonly [key: string]: unknown;
}
/** The policy of one; `undefined` for the empty one. */
export declare function readStartingPoint(kind: string): Promise<StartingPoint | undefined>;
