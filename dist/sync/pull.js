import { canonical, digest } from '../ledger/chain.js';
import { parseEvent, opens } from '../model/event.js';
import { parseNotice } from '../model/notice.js';
import { readPullAnswer } from '../model/wire.js';

async function pullOnce(adapter, { rows, notices }, from, context) {
  const answer = readPullAnswer(await adapter.pull?.(from.cursor, context));
  if (!answer || answer.more && answer.cursor === from.cursor) {
    throw Object.assign(new Error("The answer has another shape."), { kind: "config" });
  }
  const { cursor, more } = answer;
  const known = new Set(rows.map(({ hash }) => hash));
  const subjects = new Set(answer.subjects);
  const verdicts = await Promise.all(answer.events.map((row) => isWhole(row, context, subjects)));
  const fresh = answer.events.filter(({ hash }, at) => verdicts[at] && !known.has(hash));
  const { ready, waiting } = inOrder([...from.waiting, ...fresh], known, !more);
  const asked = /* @__PURE__ */ new Map();
  const noticeOf = ({ body }) => {
    const name = parseEvent(body)?.notice ?? "";
    const asking = asked.get(name) ?? noticeNamed(name, notices, adapter, context);
    asked.set(name, asking);
    return asking;
  };
  return {
    rows: await Promise.all(ready.map(async (row) => ({ row, notice: await noticeOf(row) }))),
    waiting,
    cursor,
    more,
    linked: subjects.size > 1,
    refused: verdicts.filter((whole) => !whole).length
  };
}
async function isWhole({ hash, body }, { site, subject }, subjects) {
  const event = parseEvent(body);
  if (!event || event.site !== site || !subjects.has(subject) || !subjects.has(event.subject)) return false;
  try {
    return canonical(JSON.parse(body)) === body && await digest(body) === hash;
  } catch {
    return false;
  }
}
function inOrder(rows, known, last) {
  const waiting = new Map(rows.filter(({ hash }) => !known.has(hash)).map((row) => [row.hash, row]));
  const ready = /* @__PURE__ */ new Map();
  const take = (row) => {
    waiting.delete(row.hash);
    ready.set(row.hash, row);
  };
  const isThere = (hash) => known.has(hash) || ready.has(hash);
  const denies = ({ body }) => Object.values(parseEvent(body)?.decisions ?? {}).some(({ state }) => !opens(state));
  const sweep = (may) => {
    const met = /* @__PURE__ */ new Set();
    const path = [...waiting.values()].reverse();
    for (let row = path.at(-1); row; row = path.at(-1)) {
      met.add(row.hash);
      const missing = (parseEvent(row.body)?.parents ?? []).filter((hash) => !isThere(hash));
      const next = missing.map((hash) => waiting.get(hash)).find((parent) => parent && !met.has(parent.hash));
      if (next) path.push(next);
      else {
        if (!missing.length || may(row)) take(row);
        path.pop();
      }
    }
  };
  sweep(() => false);
  if (last) sweep(denies);
  return { ready: [...ready.values()], waiting: [...waiting.values()] };
}
async function noticeNamed(name, notices, adapter, context) {
  const here = notices.find((notice) => notice.digest === name);
  if (here) return here;
  const text = await adapter.notice?.(name, context).catch(() => void 0);
  const ours = typeof text === "string" && parseNotice(text) && await digest(text) === name;
  return ours ? { digest: name, body: text } : void 0;
}

export { pullOnce };
//# sourceMappingURL=pull.js.map
