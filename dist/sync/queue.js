import { settledIn } from './delivery.js';
import { parseEvent } from '../model/event.js';

function rowsOf(rows, site) {
  return rows.filter(({ body }) => (parseEvent(body)?.site ?? site) === site);
}
function pendingOf(rows, record) {
  const settled = settledIn(record, rows);
  const stuck = stuckNos(rows, record);
  const pending = { nos: [], rest: [], held: [] };
  const unreadable = [];
  rows.forEach((row, at) => {
    if (settled(row, at)) return;
    const { hash, body } = row;
    const event = parseEvent(body);
    if (!event) {
      unreadable.push(hash);
      return;
    }
    const isHeld = stuck.some((no) => no.at > at && no.purposes.some((id) => Object.hasOwn(event.decisions, id)));
    pending[takesBack(event) ? "nos" : isHeld ? "held" : "rest"].push({ hash, body, event });
  });
  return { ...pending, unreadable };
}
function nextBatch(items, { maxBatch, maxBytes, tries }) {
  const triesOf = ({ hash }) => tries && Object.hasOwn(tries, hash) ? tries[hash] ?? 0 : 0;
  const [first, ...others] = [...items].sort((a, b) => triesOf(a) - triesOf(b));
  if (!first) return void 0;
  const batch = [first];
  let size = bytesOf(first);
  const ids = /* @__PURE__ */ new Set([first.event.id]);
  for (const item of others) {
    if (batch.length >= maxBatch) break;
    if (item.event.subject !== first.event.subject || ids.has(item.event.id)) continue;
    size += bytesOf(item) + 1;
    if (size > maxBytes) break;
    ids.add(item.event.id);
    batch.push(item);
  }
  return batch;
}
function bytesOf({ hash, body }) {
  return new TextEncoder().encode(JSON.stringify({ hash, body })).length;
}
function takesBack({ kind, decisions }) {
  return kind === "withdraw" || kind === "object" || deniedBy({ decisions }).length > 0;
}
function deniedBy({ decisions }) {
  return Object.keys(decisions).filter((id) => /^(withdrawn|objected)$/.test(decisions[id]?.state ?? ""));
}
function stuckNos(rows, record) {
  return rows.flatMap(({ hash, body }, at) => {
    const event = Object.hasOwn(record.quarantine, hash) ? parseEvent(body) : void 0;
    return event && takesBack(event) ? [{ at, purposes: Object.keys(event.decisions) }] : [];
  });
}

export { bytesOf, deniedBy, nextBatch, pendingOf, rowsOf, takesBack };
//# sourceMappingURL=queue.js.map
