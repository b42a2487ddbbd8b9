/**
 * What a route is handed, and how it answers.
 */
import type { Commit } from './commit.js';
import type { Confirmations } from './confirmations.js';
import type { Limits } from './limits.js';
import type { Store } from './open-store.js';
import type { SiteOptions } from './sites-config.js';
/** What all routes share. */
export interface House {
    readonly store: Store;
    readonly commit: Commit;
    readonly limits: Limits;
    readonly sites: ReadonlyMap<string, SiteOptions>;
    readonly confirmations: Confirmations | undefined;
    readonly issuer: (url: URL) => string;
}
/** One request on its way. */
export interface Visit {
    readonly request: Request;
    readonly url: URL;
    /** What the address holds after its route: a digest, a subject. */
    readonly rest: string;
    /** Where it comes from, as the server in front says; only ever used for rate limits. */
    readonly client: string;
}
/** A route: answers, or throws a `Refusal`. */
export type Route = (visit: Visit, house: House) => Promise<Response>;
/** Answers with JSON. */
export declare function json(value: unknown, status?: number, headers?: Readonly<Record<string, string>>): Response;
/** The site that a request names, by `?site=`. */
export declare function siteOf({ url }: Visit, { sites }: House): {
    name: string;
    site: SiteOptions;
};
/** A UUID in small letters, wherever it came from. */
export declare function subjectOf(value: unknown): string;
/** The body of an administrative request: an object, of a site that is served. */
export declare function adminBody({ request }: Visit, { sites }: House): Promise<{
    readonly name: string;
    readonly site: SiteOptions;
    readonly body: Record<string, unknown>;
}>;
/** A text of one line out of a body. */
export declare function lineOf(body: Record<string, unknown>, key: string, most?: number): string;
