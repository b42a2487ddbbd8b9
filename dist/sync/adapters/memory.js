import { parseEvent } from '../../model/event.js';
import { PROBLEM_TYPE } from '../../model/wire.js';

function memoryPlace() {
  return { events: /* @__PURE__ */ new Map(), allowed: /* @__PURE__ */ new Map() };
}
function memoryAdapter(place = memoryPlace()) {
  return {
    name: "memory",
    capabilities: {
      pull: true,
      subscribe: false,
      receipts: false,
      atomicBatch: true,
      keepaliveSafe: false,
      maxBatch: Infinity,
      maxBytes: Infinity
    },
    push(batch, { site, subject, allowed, signal }) {
      const [accepted, duplicate, rejected] = [[], [], []];
      if (signal.aborted) return Promise.reject(signal.reason);
      for (const row of batch) {
        const id = parseEvent(row.body)?.id ?? "";
        const key = `${site} ${subject} ${id}`;
        const there = place.events.get(key);
        if (!id || /\p{Surrogate}/u.test(row.body)) rejected.push(refusal(id, "event-malformed", 422));
        else if (!there) accepted.push(id);
        else if (there.hash === row.hash && there.body === row.body) duplicate.push(id);
        else rejected.push(refusal(id, "id-taken", 409));
        if (accepted.includes(id) && !there) place.events.set(key, row);
      }
      place.allowed.set(`${site} ${subject}`, allowed);
      return Promise.resolve({ accepted, duplicate, rejected });
    },
    pull(cursor, { site, subject, signal }) {
      if (signal.aborted) return Promise.reject(signal.reason);
      const all = [...place.events].filter(([key]) => key.startsWith(`${site} ${subject} `)).map(([, row]) => row);
      const from = Number(cursor ?? 0);
      const events = all.slice(from, from + 50);
      const end = from + events.length;
      return Promise.resolve({ subjects: [subject], events, cursor: String(end), more: end < all.length });
    }
  };
}
function refusal(id, code, status) {
  return { id, permanent: true, problem: { type: PROBLEM_TYPE + code, title: "Not stored", status } };
}

export { memoryAdapter, memoryPlace };
//# sourceMappingURL=memory.js.map
