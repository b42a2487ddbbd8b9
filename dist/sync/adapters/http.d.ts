/**
 * Carries decisions to the receiver of this package, or to any server that
 * answers as `model/wire.ts` says.
 */
import { type SyncAdapter } from '../adapter.js';
import { type HttpOptions } from './ask.js';
/** An adapter to a receiver at an address such as `/consent`. Throws `sync-address` where that is not safe (SE-04). */
export declare function httpAdapter(options: HttpOptions): SyncAdapter;
