import type { History } from './history.js';
import { type Purpose } from './purpose.js';
/** What the answer depends on, beside the purpose. */
export interface Holding {
    readonly history: History;
    /** Denials that hold before, and whether or not, they could be written: purpose ids. */
    readonly denied: {
        has(id: string): boolean;
    };
}
/** Whether what belongs to a purpose may run at a moment, in milliseconds of Unix time. */
export declare function mayRun(purpose: Purpose, { history, denied }: Holding, now: number): boolean;
