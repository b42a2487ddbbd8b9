import type { Store } from './open-store.js';
/** One purpose. */
export interface Permission {
    readonly allowed: boolean;
    /** The state that decides, such as `given`, or `expired` or `held`. */
    readonly state: string;
}
/** Purposes of a subject and of those linked to it. A purpose that is not listed was never decided: it is not allowed. */
export declare function permissionsOf({ events, subjects, holds, now }: Store, site: string, subject: string): Promise<Readonly<Record<string, Permission>>>;
