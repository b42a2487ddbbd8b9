import { digest } from '../ledger/chain.js';
import { parseEvent, opens } from '../model/event.js';
import { merge } from '../model/merge.js';
import { MARKS } from './store.js';

async function permissionsOf({ events, subjects, holds, now }, site, subject) {
  const linked = await subjects.linked(site, subject);
  const rows = await events.of(site, linked);
  const known = await Promise.all(
    rows.map(async ({ body, marks }) => {
      const event = parseEvent(body);
      if (!event) return [];
      const proven = !(marks & MARKS.noticeUnknown) || (marks & MARKS.denial) !== 0;
      return [{ hash: await digest(body), event: proven ? event : { ...event, decisions: {} } }];
    })
  );
  const held = await holds.of(site, linked);
  const result = /* @__PURE__ */ Object.create(null);
  for (const [purpose, { decision, event }] of merge(known.flat())) {
    const expired = opens(decision.state) && Date.parse(event.validUntil) <= now();
    const state = held.has(purpose) && opens(decision.state) ? "held" : expired ? "expired" : decision.state;
    result[purpose] = { allowed: opens(state), state };
  }
  return result;
}

export { permissionsOf };
//# sourceMappingURL=permissions.js.map
