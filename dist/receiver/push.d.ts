import { type PushAnswer } from '../model/wire.js';
import { type Commit } from './commit.js';
import type { Deliveries } from './deliveries.js';
import { type Admitted } from './door.js';
import type { Limits } from './limits.js';
import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';
/** A batch whose envelope is right. */
export interface Push {
    readonly site: string;
    readonly subject: string;
    readonly items: readonly unknown[];
    readonly allowed: Readonly<Record<string, boolean>> | undefined;
    readonly secret: string | undefined;
    /** Whether it comes from a page of the site. */
    readonly fromSite: boolean;
    readonly client: string;
    readonly issuer: string;
}
/** What taking in a batch needs. */
export interface PushHouse {
    readonly store: Store;
    readonly commit: Commit;
    readonly limits: Limits;
    readonly site: SiteOptions;
}
/** Takes in a batch; resolves when what is accepted is durable. Rejects with a `Refusal` where the whole batch has to wait. */
export declare function takeIn(push: Push, house: PushHouse): Promise<PushAnswer>;
/** Writes down who is to be told of these events. */
export declare function tellRecipients(deliveries: Deliveries, { recipients }: SiteOptions, admitted: readonly Pick<Admitted, 'event' | 'hash'>[]): Promise<void>;
