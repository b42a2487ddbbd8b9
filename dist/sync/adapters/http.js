import { SyncError } from '../adapter.js';
import { askAt } from './ask.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, readClearAnswer, SELF_OUTCOMES_PATH, readOutcomes, NOTICES_PATH, SELF_EVENTS_PATH, readPullAnswer, EVENTS_PATH, readPushAnswer, CAPABILITY_HEADER, CLEAR_PATH } from '../../model/wire.js';

function httpAdapter(options) {
  const ask = askAt(options);
  const secret = ({ capability }) => capability === void 0 ? {} : { [CAPABILITY_HEADER]: capability };
  const about = ({ site, subject }, more) => `?${new URLSearchParams({ site, subject, ...more }).toString()}`;
  return {
    name: "http",
    capabilities: {
      pull: true,
      subscribe: false,
      receipts: true,
      atomicBatch: false,
      keepaliveSafe: true,
      maxBatch: MAX_EVENTS,
      maxBytes: MAX_BATCH_BYTES
    },
    async push(events, context) {
      const { site, subject, allowed, keepalive } = context;
      const body = { v: 1, site, subject, events, allowed };
      const answer = await ask(EVENTS_PATH, { method: "POST", body, keepalive, headers: secret(context) }, context);
      return readPushAnswer(answer) ?? otherShape();
    },
    async pull(cursor, context) {
      const path = SELF_EVENTS_PATH + about(context, cursor === void 0 ? {} : { cursor });
      return readPullAnswer(await ask(path, { headers: secret(context) }, context)) ?? otherShape();
    },
    async notice(digest, context) {
      try {
        return await ask(NOTICES_PATH + digest, { raw: true }, context);
      } catch (error) {
        if (error.status === 404) return void 0;
        throw error;
      }
    },
    async onWithdraw({ id }, context) {
      const path = SELF_OUTCOMES_PATH + about(context, { event: id });
      return (readOutcomes(await ask(path, { headers: secret(context) }, context)) ?? otherShape()).outcomes;
    },
    async clear(cookies, context) {
      const body = { v: 1, site: context.site, cookies };
      return readClearAnswer(await ask(CLEAR_PATH, { method: "POST", body }, context)) ?? otherShape();
    }
  };
}
function otherShape() {
  throw new SyncError("config", "This is not the answer of a receiver.");
}

export { httpAdapter };
//# sourceMappingURL=http.js.map
