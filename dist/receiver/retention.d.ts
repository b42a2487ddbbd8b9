import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';
/** Deletes what is past its time; resolves with the number of subjects whose history went. */
export declare function applyRetention({ admin, sites, events, erasures, now }: Store, site: string, { retention }: SiteOptions): Promise<number>;
