import { parsePeriod } from './period.js';

const UNITS = { Y: "year", M: "month", W: "week", D: "day" };
function periodInWords(text, language) {
  const period = parsePeriod(text);
  if (!period) return text;
  const options = { style: "unit", unit: UNITS[period.unit], unitDisplay: "long" };
  return new Intl.NumberFormat(language, options).format(period.count);
}
function retentionInWords({ period, text = "" }, language) {
  return /^\p{Lu}/u.test(text) ? text : `${periodInWords(period, language)} ${text}`.trim();
}
function countryInWords(code, language) {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
function dayInWords(day, language) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}

export { countryInWords, dayInWords, periodInWords, retentionInWords };
//# sourceMappingURL=in-words.js.map
