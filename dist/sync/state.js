import { settledIn } from './delivery.js';
import { takesBack } from './queue.js';
import { parseEvent } from '../model/event.js';
import { freeze } from '../model/freeze.js';

function describe(rows, record, { paused, sending }) {
  const settled = settledIn(record, rows);
  const deliveries = Object.fromEntries(
    rows.map((row, at) => {
      const quarantined = Object.hasOwn(record.quarantine, row.hash) ? record.quarantine[row.hash] : void 0;
      const told = Object.hasOwn(record.told, row.hash) ? record.told[row.hash] : void 0;
      if (quarantined) return [row.hash, { state: "not-confirmed", problem: quarantined.problem }];
      if (!settled(row, at)) return [row.hash, { state: paused ? "paused" : "pending" }];
      return [row.hash, { state: "confirmed", ...told && { recipients: told.outcomes } }];
    })
  );
  const count = (...states) => Object.values(deliveries).filter(({ state }) => states.includes(state)).length;
  const pending = count("pending", "paused");
  const status = sending ? "sending" : !pending ? "level" : paused ? "paused" : "waiting";
  return freeze({
    status,
    ...status === "paused" && paused && { why: paused },
    pending,
    confirmed: count("confirmed"),
    notConfirmed: count("not-confirmed"),
    deliveries
  });
}
function openNos(rows, record) {
  const settled = settledIn(record, rows);
  return rows.flatMap((row, at) => {
    const told = Object.hasOwn(record.told, row.hash) ? record.told[row.hash] : void 0;
    if (told?.over || row.received || !settled(row, at) || Object.hasOwn(record.quarantine, row.hash)) return [];
    const event = parseEvent(row.body);
    return event && takesBack(event) ? [{ hash: row.hash, event, told }] : [];
  });
}

export { describe, openNos };
//# sourceMappingURL=state.js.map
