import { parseEvent } from './event.js';
import { versionOf } from './policy.js';

const NOTHING_READ = { events: [], answers: /* @__PURE__ */ new Map(), broken: Infinity };
const LONGEST = 400 * 864e5;
function straightHistory(rows, policy) {
  const events = [];
  const answers = /* @__PURE__ */ new Map();
  for (const { hash, body } of rows) {
    const event = parseEvent(body);
    if (event && event.site !== policy.site) continue;
    const end = Date.parse(event?.validUntil ?? "");
    if (!event || !policy.seal || event.policyVersion !== versionOf(policy) || event.parents.join() !== (events.at(-1)?.hash ?? "") || end - Date.parse(event.at) > LONGEST)
      return void 0;
    events.push({ hash, event });
    for (const id in event.decisions) {
      const decision = event.decisions[id];
      if (decision) answers.set(id, { decision, event, end, news: [] });
    }
  }
  return { events, answers, broken: 0 };
}

export { NOTHING_READ, straightHistory };
//# sourceMappingURL=history.js.map
