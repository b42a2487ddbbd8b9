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
  return {
    rows: await Promise.all(
      ready.map(async (row) => ({ row, notice: await noticeOf(row, notices, adapter, context) }))
    ),
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
  const there = new Set(known);
  const ready = [];
  let waiting = rows.filter(({ hash }, at) => !known.has(hash) && rows.findIndex((row) => row.hash === hash) === at);
  const take = (may) => {
    const next = waiting.find(may);
    if (!next) return false;
    there.add(next.hash);
    ready.push(next);
    waiting = waiting.filter((row) => row !== next);
    return true;
  };
  const hasAncestors = ({ body }) => !!parseEvent(body)?.parents.every((hash) => there.has(hash));
  const denies = ({ body }) => Object.values(parseEvent(body)?.decisions ?? {}).some(({ state }) => !opens(state));
  while (take(hasAncestors) || last && take(denies)) ;
  return { ready, waiting };
}
async function noticeOf({ body }, notices, adapter, context) {
  const name = parseEvent(body)?.notice ?? "";
  const here = notices.find((notice) => notice.digest === name);
  if (here) return here;
  const text = await adapter.notice?.(name, context).catch(() => void 0);
  const ours = typeof text === "string" && parseNotice(text) && await digest(text) === name;
  return ours ? { digest: name, body: text } : void 0;
}

export { pullOnce };
//# sourceMappingURL=pull.js.map
