import { parseEvent, opens } from './event.js';
import { freeze } from './freeze.js';

function know(rows, tampered = /* @__PURE__ */ new Set(), site) {
  const hashes = new Set(rows.map((row) => row.hash));
  const events = [];
  let broken = 0;
  let unsure = 0;
  for (const { hash, body } of rows) {
    const event = parseEvent(body);
    const changed = tampered.has(hash);
    if (!event || changed || event.parents.some((parent) => !hashes.has(parent))) {
      broken++;
      unsure = events.length;
    }
    if (!event || site !== void 0 && event.site !== site) continue;
    events.push(changed ? denialsOf({ hash, event: { ...event, parents: [] } }) : { hash, event });
  }
  return { events: events.map((known, at) => at < unsure ? denialsOf(known) : known), broken };
}
function denialsOf({ hash, event }) {
  const denials = Object.entries(event.decisions).filter(([, d]) => !opens(d.state));
  return { hash, event: freeze({ ...event, decisions: Object.fromEntries(denials) }) };
}

export { know };
//# sourceMappingURL=known.js.map
