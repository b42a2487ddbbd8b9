import { tabs } from '../ledger/tabs.js';

const queues = /* @__PURE__ */ new WeakMap();
const waiting = /* @__PURE__ */ new WeakMap();
const lines = /* @__PURE__ */ new WeakMap();
const hearing = /* @__PURE__ */ new WeakMap();
function enqueue(hall, run) {
  const count = (more) => void waiting.set(hall, (waiting.get(hall) ?? 0) + more);
  count(1);
  const done = (queues.get(hall) ?? Promise.resolve()).then(run).finally(() => {
    count(-1);
  });
  queues.set(
    hall,
    done.catch(() => void 0)
  );
  return done;
}
function isWriting(hall) {
  return (waiting.get(hall) ?? 0) > 0;
}
async function settled(hall) {
  await queues.get(hall);
}
function announce(hall) {
  lineOf(hall)?.announce();
}
function hear(hall, heard) {
  hearing.set(hall, heard);
  lineOf(hall);
}
function lineOf(hall) {
  if (hall.closed || lines.has(hall)) return lines.get(hall);
  const line = tabs(hall.policy.site, () => hearing.get(hall)?.());
  lines.set(hall, line);
  hall.endings.push(() => {
    line.close();
  });
  return line;
}

export { announce, enqueue, hear, isWriting, settled };
//# sourceMappingURL=lines.js.map
