/**
 * Carries decisions to PostgreSQL behind PostgREST, as Supabase and others
 * offer it. Browsers may call three functions and touch no table; the tables,
 * the functions and the grants are in `postgrest-setup.js`.
 */
import { type SyncAdapter } from '../adapter.js';
import { type HttpOptions } from './ask.js';
/** How to reach the interface. */
export interface PostgrestOptions extends HttpOptions {
    /** The public key of a hosted project, which is no secret; sent as `apikey` and, unless you log in, as bearer. */
    readonly key?: string;
    /** The schema of the functions, where it is not the first one exposed. */
    readonly schema?: string;
}
/** An adapter to a PostgREST address, such as `https://project.example/rest/v1`. Throws `sync-address` where that is not safe (SE-04). */
export declare function postgrestAdapter({ key, schema, headers, ...options }: PostgrestOptions): SyncAdapter;
