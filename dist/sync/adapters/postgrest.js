import { SyncError } from '../adapter.js';
import { askAt } from './ask.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, readPullAnswer, readPushAnswer } from '../../model/wire.js';

function postgrestAdapter({ key, schema, headers, ...options }) {
  const ask = askAt({
    ...options,
    headers: {
      ...key && { apikey: key, Authorization: `Bearer ${key}` },
      ...schema && { "Content-Profile": schema },
      ...headers
    }
  });
  const call = (name, body, context, keepalive = false) => ask(`/rpc/${name}`, { method: "POST", body, keepalive }, context);
  return {
    name: "postgrest",
    capabilities: {
      pull: true,
      subscribe: false,
      receipts: false,
      atomicBatch: false,
      keepaliveSafe: true,
      maxBatch: MAX_EVENTS,
      maxBytes: MAX_BATCH_BYTES
    },
    async push(events, context) {
      const { site, subject, capability = null, allowed, keepalive } = context;
      const answer = await call("consent_push", { site, subject, capability, events, allowed }, context, keepalive);
      return readPushAnswer(answer) ?? otherShape();
    },
    async pull(cursor, context) {
      const { site, subject, capability = null } = context;
      const answer = await call("consent_pull", { site, subject, capability, after: cursor ?? "0" }, context);
      return readPullAnswer(answer) ?? otherShape();
    },
    async notice(digest, context) {
      const text = await call("consent_notice", { digest }, context);
      return typeof text === "string" ? text : void 0;
    }
  };
}
function otherShape() {
  throw new SyncError("config", "This is not the answer of the functions in postgrest-setup.js.");
}

export { postgrestAdapter };
//# sourceMappingURL=postgrest.js.map
