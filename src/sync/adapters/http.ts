/**
 * Carries decisions to the receiver of this package, or to any server that
 * answers as `model/wire.ts` says.
 */
import { SyncError, type SyncAdapter, type SyncContext } from '../adapter.js';
import { askAt, type HttpOptions } from './ask.js';
import {
  CAPABILITY_HEADER,
  CLEAR_PATH,
  EVENTS_PATH,
  MAX_BATCH_BYTES,
  MAX_EVENTS,
  NOTICES_PATH,
  SELF_EVENTS_PATH,
  SELF_OUTCOMES_PATH,
  readClearAnswer,
  readOutcomes,
  readPullAnswer,
  readPushAnswer,
  type ClearQuestion,
  type WireBatch,
} from '../../model/wire.js';

/** An adapter to a receiver at an address such as `/consent`. Throws `sync-address` where that is not safe (SE-04). */
export function httpAdapter(options: HttpOptions): SyncAdapter {
  const ask = askAt(options);
  const secret = ({ capability }: SyncContext): Record<string, string> =>
    capability === undefined ? {} : { [CAPABILITY_HEADER]: capability };
  const about = ({ site, subject }: SyncContext, more: Readonly<Record<string, string>>): string =>
    `?${new URLSearchParams({ site, subject, ...more }).toString()}`;

  return {
    name: 'http',
    capabilities: {
      pull: true,
      subscribe: false,
      receipts: true,
      atomicBatch: false,
      keepaliveSafe: true,
      maxBatch: MAX_EVENTS,
      maxBytes: MAX_BATCH_BYTES,
    },
    async push(events, context) {
      const { site, subject, allowed, keepalive } = context;
      const body: WireBatch = { v: 1, site, subject, events, allowed };
      const answer = await ask(EVENTS_PATH, { method: 'POST', body, keepalive, headers: secret(context) }, context);
      return readPushAnswer(answer) ?? otherShape();
    },
    async pull(cursor, context) {
      const path = SELF_EVENTS_PATH + about(context, cursor === undefined ? {} : { cursor });
      return readPullAnswer(await ask(path, { headers: secret(context) }, context)) ?? otherShape();
    },
    async notice(digest, context) {
      try {
        return (await ask(NOTICES_PATH + digest, { raw: true }, context)) as string;
      } catch (error) {
        if ((error as SyncError).status === 404) return undefined;
        throw error;
      }
    },
    async onWithdraw({ id }, context) {
      const path = SELF_OUTCOMES_PATH + about(context, { event: id });
      return (readOutcomes(await ask(path, { headers: secret(context) }, context)) ?? otherShape()).outcomes;
    },
    async clear(cookies, context) {
      const body: ClearQuestion = { v: 1, site: context.site, cookies };
      return readClearAnswer(await ask(CLEAR_PATH, { method: 'POST', body }, context)) ?? otherShape();
    },
  };
}

function otherShape(): never {
  throw new SyncError('config', 'This is not the answer of a receiver.');
}
