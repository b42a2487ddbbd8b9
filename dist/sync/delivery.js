import { isCookieName } from '../model/wire.js';

const NOTHING = {
  checkpoint: { count: 0, hash: "" },
  confirmed: [],
  quarantine: {},
  tries: {},
  failures: 0,
  nextAttempt: 0,
  notBefore: 0,
  told: {},
  cursor: void 0,
  pulledAt: 0,
  linked: false,
  waiting: [],
  clear: []
};
function readDelivery(kept) {
  try {
    const record = { ...NOTHING, ...kept };
    const { checkpoint, confirmed, quarantine, told, waiting, cursor, clear } = record;
    const whole = Number.isSafeInteger(checkpoint.count) && checkpoint.count >= 0 && typeof checkpoint.hash === "string" && [record.failures, record.nextAttempt, record.notBefore, record.pulledAt].every(Number.isFinite) && confirmed.every((hash) => typeof hash === "string") && clear.every(isCookieName) && waiting.every(({ hash, body }) => typeof hash === "string" && typeof body === "string") && Object.values(quarantine).every(({ problem, at, tries }) => !!problem.type && at >= 0 && tries > 0) && Object.values(record.tries).every((count) => count > 0) && Object.values(told).every(({ outcomes, nextAttempt }) => Array.isArray(outcomes) && nextAttempt >= 0) && (cursor === void 0 || typeof cursor === "string");
    return whole ? record : NOTHING;
  } catch {
    return NOTHING;
  }
}
function settledIn(record, rows) {
  const level = counted(record, rows);
  const confirmed = new Set(record.confirmed);
  return (row, at) => at < level || !!row.received || confirmed.has(row.hash) || hasOwn(record.quarantine, row.hash);
}
function confirm(record, rows, hashes) {
  const confirmed = [.../* @__PURE__ */ new Set([...record.confirmed, ...hashes])];
  const [quarantine, tries] = [without(record.quarantine, hashes), without(record.tries, hashes)];
  return advance({ ...record, confirmed, quarantine, tries }, rows);
}
function refuse(record, rows, refused, { at, lib }) {
  const entries = [...refused].map(([hash, problem]) => {
    const tries = (hasOwn(record.quarantine, hash) ? record.quarantine[hash]?.tries ?? 0 : 0) + 1;
    return [hash, { problem, tries, at, lib }];
  });
  const quarantine = { ...record.quarantine, ...Object.fromEntries(entries) };
  return advance({ ...record, quarantine, tries: without(record.tries, refused) }, rows);
}
function passBy(record, hashes) {
  const tries = { ...record.tries };
  for (const hash of hashes) tries[hash] = (hasOwn(tries, hash) ? tries[hash] ?? 0 : 0) + 1;
  return { record: { ...record, tries }, over: hashes.filter((hash) => (tries[hash] ?? 0) >= 10) };
}
function counted({ checkpoint: { count, hash } }, rows) {
  return count > 0 && rows[count - 1]?.hash === hash ? count : 0;
}
function advance(record, rows) {
  const settled = settledIn(record, rows);
  let count = counted(record, rows);
  for (let row = rows[count]; row && settled(row, count); row = rows[count]) count++;
  const covered = new Set(rows.slice(0, count).map((row) => row.hash));
  return {
    ...record,
    checkpoint: { count, hash: rows[count - 1]?.hash ?? "" },
    confirmed: record.confirmed.filter((hash) => !covered.has(hash))
  };
}
function without(record, hashes) {
  return Object.fromEntries(Object.entries(record).filter(([hash]) => !hashes.has(hash)));
}
function hasOwn(object, key) {
  return Object.hasOwn(object, key);
}

export { NOTHING, confirm, passBy, readDelivery, refuse, settledIn };
//# sourceMappingURL=delivery.js.map
