const DAYS = { Y: 365.25, M: 30.4375, W: 7, D: 1 };
function parsePeriod(text) {
  const [, count, unit] = /^P(\d{1,4})([YMWD])$/.exec(text) ?? [];
  return unit === void 0 ? void 0 : { count: Number(count), unit };
}
function periodInDays(text) {
  const period = parsePeriod(text);
  return period ? period.count * DAYS[period.unit] : Infinity;
}
function addPeriod(from, text) {
  const period = parsePeriod(text);
  if (!period) return from;
  const { count, unit } = period;
  if (unit === "W" || unit === "D") return from + count * (unit === "W" ? 7 : 1) * 864e5;
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + count * (unit === "Y" ? 12 : 1));
  if (date.getUTCDate() < day) date.setUTCDate(0);
  return date.getTime();
}

export { addPeriod, parsePeriod, periodInDays };
//# sourceMappingURL=period.js.map
