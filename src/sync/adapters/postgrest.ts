/**
 * Carries decisions to PostgreSQL behind PostgREST, as Supabase and others
 * offer it. Browsers may call three functions and touch no table; the tables,
 * the functions and the grants are in `postgrest-setup.js`.
 */
import { SyncError, type SyncAdapter, type SyncContext } from '../adapter.js';
import { askAt, type HttpOptions } from './ask.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, readPullAnswer, readPushAnswer } from '../../model/wire.js';

/** How to reach the interface. */
export interface PostgrestOptions extends HttpOptions {
  /** The public key of a hosted project, which is no secret; sent as `apikey` and, unless you log in, as bearer. */
  readonly key?: string;
  /** The schema of the functions, where it is not the first one exposed. */
  readonly schema?: string;
}

/** An adapter to a PostgREST address, such as `https://project.example/rest/v1`. Throws `sync-address` where that is not safe (SE-04). */
export function postgrestAdapter({ key, schema, headers, ...options }: PostgrestOptions): SyncAdapter {
  const ask = askAt({
    ...options,
    headers: {
      ...(key && { apikey: key, Authorization: `Bearer ${key}` }),
      ...(schema && { 'Content-Profile': schema }),
      ...headers,
    },
  });
  const call = (name: string, body: unknown, context: SyncContext, keepalive = false): Promise<unknown> =>
    ask(`/rpc/${name}`, { method: 'POST', body, keepalive }, context);

  return {
    name: 'postgrest',
    capabilities: {
      pull: true,
      subscribe: false,
      receipts: false,
      atomicBatch: false,
      keepaliveSafe: true,
      maxBatch: MAX_EVENTS,
      maxBytes: MAX_BATCH_BYTES,
    },
    async push(events, context) {
      const { site, subject, capability = null, allowed, keepalive } = context;
      const answer = await call('consent_push', { site, subject, capability, events, allowed }, context, keepalive);
      return readPushAnswer(answer) ?? otherShape();
    },
    async pull(cursor, context) {
      const { site, subject, capability = null } = context;
      const answer = await call('consent_pull', { site, subject, capability, after: cursor ?? '0' }, context);
      return readPullAnswer(answer) ?? otherShape();
    },
    async notice(digest, context) {
      const text = await call('consent_notice', { digest }, context);
      return typeof text === 'string' ? text : undefined;
    },
  };
}

function otherShape(): never {
  throw new SyncError('config', 'This is not the answer of the functions in postgrest-setup.js.');
}
