import { tabs } from '../ledger/tabs.js';

const queues = /* @__PURE__ */ new WeakMap();
const lines = /* @__PURE__ */ new WeakMap();
const hearing = /* @__PURE__ */ new WeakMap();
function enqueue(hall, run) {
  const done = (queues.get(hall) ?? Promise.resolve()).then(run);
  const over = () => {
    if (queues.get(hall) === rest) queues.delete(hall);
  };
  const rest = done.then(over, over);
  queues.set(hall, rest);
  return done;
}
function settled(hall) {
  return queues.get(hall);
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

export { announce, enqueue, hear, settled };
//# sourceMappingURL=lines.js.map
