import { PROBLEM_TYPE, readPushAnswer } from '../model/wire.js';

async function attempt(batch, push) {
  let answer;
  try {
    answer = await push(batch);
  } catch (error) {
    const failure = failureOf(error);
    const [only, ...others] = batch;
    if (failure.kind !== "refused" || !only) return { ...NONE, failure };
    if (!others.length) return { ...NONE, refused: /* @__PURE__ */ new Map([[only.hash, failure.problem ?? problemOf(failure)]]) };
    const middle = Math.ceil(batch.length / 2);
    const first = await attempt(batch.slice(0, middle), push);
    if (first.failure) return first;
    const second = await attempt(batch.slice(middle), push);
    return {
      confirmed: /* @__PURE__ */ new Set([...first.confirmed, ...second.confirmed]),
      refused: new Map([...first.refused, ...second.refused]),
      passedBy: [...first.passedBy, ...second.passedBy],
      receipts: [...first.receipts, ...second.receipts],
      failure: second.failure
    };
  }
  return read(answer, batch);
}
function read(result, batch) {
  const answer = readPushAnswer(result);
  if (!answer) return { ...NONE, failure: failureOf({ kind: "config", message: "The answer has another shape." }) };
  const byId = new Map(batch.map(({ event, hash }) => [event.id, hash]));
  const known = (ids) => ids.map((id) => byId.get(id)).filter((hash) => hash !== void 0);
  const permanent = answer.rejected.filter((each) => each.permanent && byId.has(each.id));
  const refused = new Map(permanent.map(({ id, problem }) => [byId.get(id) ?? "", problem]));
  const confirmed = new Set(known([...answer.accepted, ...answer.duplicate]).filter((hash) => !refused.has(hash)));
  const left = batch.filter(({ hash }) => !confirmed.has(hash) && !refused.has(hash));
  const busy = new Set(answer.rejected.filter(({ problem }) => isBusy(problem.status)).map(({ id }) => id));
  return {
    confirmed,
    refused,
    passedBy: left.filter(({ event }) => !busy.has(event.id)).map(({ hash }) => hash),
    receipts: answer.receipt === void 0 ? [] : [answer.receipt],
    failure: left.length === batch.length ? failureOf(answer.rejected[0]?.problem) : void 0
  };
}
function isBusy(status) {
  return status >= 500 || status === 429;
}
const NONE = { confirmed: /* @__PURE__ */ new Set(), refused: /* @__PURE__ */ new Map(), passedBy: [], receipts: [], failure: void 0 };
function failureOf(error) {
  const { kind, status, retryAfterMs, problem } = error ?? {};
  const kinds = ["retry", "auth", "config", "refused"];
  return {
    kind: kinds.includes(kind) ? kind : "retry",
    status: typeof status === "number" ? status : void 0,
    retryAfterMs: typeof retryAfterMs === "number" && retryAfterMs >= 0 ? retryAfterMs : void 0,
    problem,
    cause: error
  };
}
function problemOf({ status }) {
  return status === 409 ? { type: `${PROBLEM_TYPE}hash-mismatch`, title: "Another event has this id", status } : { type: `${PROBLEM_TYPE}refused`, title: "The server does not take this event", status: status ?? 422 };
}

export { attempt, failureOf };
//# sourceMappingURL=attempt.js.map
