import { SyncError } from '../adapter.js';
import { askAt } from './ask.js';
import { parseEvent } from '../../model/event.js';
import { MAX_BATCH_BYTES, MAX_EVENTS, PROBLEM_TYPE } from '../../model/wire.js';

function couchdbAdapter({ pull = false, ...options }) {
  const ask = askAt(options);
  const idOf = ({ site, subject }, { body }) => `${site}:${subject}:${parseEvent(body)?.id ?? ""}`;
  const find = async (keys, context) => {
    const path = "/_all_docs?include_docs=true";
    const { rows } = await ask(path, { method: "POST", body: { keys } }, context);
    return new Map((rows ?? []).flatMap(({ doc }) => doc ? [[doc._id, doc]] : []));
  };
  return {
    name: "couchdb",
    capabilities: {
      pull,
      subscribe: false,
      receipts: false,
      atomicBatch: false,
      keepaliveSafe: true,
      maxBatch: MAX_EVENTS,
      maxBytes: MAX_BATCH_BYTES
    },
    async push(batch, context) {
      const { site, subject, keepalive } = context;
      const docs = batch.map((row) => ({ _id: idOf(context, row), site, subject, ...row }));
      const whole = docs.filter(({ body }) => !/\p{Surrogate}/u.test(body));
      const answer = await ask("/_bulk_docs", { method: "POST", body: { docs: whole }, keepalive }, context);
      if (!Array.isArray(answer)) throw new SyncError("config", "This is not the answer of a CouchDB database.");
      const said = new Map(
        answer.map((a) => [a.id, a])
      );
      const taken = whole.map(({ _id }) => _id).filter((id) => said.get(id)?.error === "conflict");
      const there = taken.length ? await find(taken, context) : /* @__PURE__ */ new Map();
      const [accepted, duplicate, rejected] = [[], [], []];
      for (const doc of docs) {
        const id = doc._id.slice(doc._id.lastIndexOf(":") + 1);
        const { ok, error, reason } = said.get(doc._id) ?? {};
        const kept = there.get(doc._id);
        if (!whole.includes(doc)) rejected.push(refusal(id, 422, "Half a character"));
        else if (ok) accepted.push(id);
        else if (kept && kept.hash === doc.hash && kept.body === doc.body) duplicate.push(id);
        else if (kept) rejected.push(refusal(id, 409, "Another event has this id"));
        else if (error === "forbidden") rejected.push(refusal(id, 422, reason ?? error));
        else if (error === "unauthorized") throw new SyncError("auth", reason ?? error, { status: 401 });
      }
      return { accepted, duplicate, rejected };
    },
    ...pull && {
      async pull(cursor, context) {
        const since = cursor === void 0 ? "" : `&since=${encodeURIComponent(cursor)}`;
        const path = `/_changes?include_docs=true&limit=${String(MAX_EVENTS)}${since}`;
        const answer = await ask(path, {}, context);
        if (!Array.isArray(answer.results))
          throw new SyncError("config", "This is not the answer of a CouchDB database.");
        const docs = answer.results.flatMap(({ doc }) => doc?.site === context.site ? [doc] : []);
        return {
          subjects: [.../* @__PURE__ */ new Set([context.subject, ...docs.map(({ subject }) => subject)])],
          events: docs.map(({ hash, body }) => ({ hash, body })),
          cursor: String(answer.last_seq),
          more: answer.results.length === MAX_EVENTS
        };
      }
    }
  };
}
function refusal(id, status, title) {
  const code = status === 409 ? "id-taken" : "event-malformed";
  return { id, permanent: true, problem: { type: PROBLEM_TYPE + code, title, status } };
}

export { couchdbAdapter };
//# sourceMappingURL=couchdb.js.map
