import { merge } from './merge.js';
import { partsOf } from './parts.js';
import { addPeriod } from './period.js';
import { DEFAULT_PERIOD } from './snapshot.js';

function judge(events, policy, newsOf = () => [], broken = 0) {
  const verdicts = merge(events);
  const answers = /* @__PURE__ */ new Map();
  for (const purpose of policy.purposes) {
    for (const id of [purpose.id, ...partsOf(purpose)]) {
      const verdict = verdicts.get(id);
      if (!verdict) continue;
      const { at, validUntil } = verdict.event;
      const longest = addPeriod(Date.parse(at), policy.validity ?? DEFAULT_PERIOD);
      const end = Math.min(Date.parse(validUntil), longest);
      answers.set(id, { ...verdict, end, news: newsOf(verdict.event, purpose) });
    }
  }
  return { events, answers, broken };
}

export { judge };
//# sourceMappingURL=judge.js.map
