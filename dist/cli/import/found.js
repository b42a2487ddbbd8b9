function objectAt(value, key) {
  const found = valueAt(value, key);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? found : {};
}
function listAt(value, key) {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found : [];
}
function textAt(value, key) {
  const found = valueAt(value, key);
  return typeof found === "string" && plain(found) ? plain(found) : void 0;
}
function valueAt(value, key) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
}
function slug(text, otherwise = "purpose") {
  const made = text.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return /^[a-z]/.test(made) ? made : made ? `${otherwise}-${made}` : otherwise;
}
function periodOf(text) {
  if (typeof text === "number" && Number.isFinite(text) && text > 0) return `P${Math.ceil(text)}D`;
  if (typeof text !== "string") return void 0;
  if (/sess|sitting/i.test(text)) return "session";
  const [, count = "", unit = ""] = /(\d+(?:[.,]\d+)?)\s*([a-zé]+)/i.exec(text) ?? [];
  const number = Math.ceil(Number(count.replace(",", ".")));
  const known = UNITS.find(([pattern]) => pattern.test(unit));
  if (!number || !known) return void 0;
  return known[1] === "H" ? `P${Math.max(1, Math.ceil(number / known[2]))}D` : `P${number}${known[1]}`;
}
const UNITS = [
  [/^(y|year|jaar|jahr|an)/i, "Y", 0],
  [/^(mo|maand|monat)/i, "M", 0],
  [/^(w|week|woche|sem)/i, "W", 0],
  [/^(d|dag|tag|jour)/i, "D", 0],
  [/^(h|uur|uren|stunde|heure)/i, "H", 24],
  [/^(mi|min)/i, "H", 24 * 60],
  [/^(s|sec)/i, "H", 24 * 3600]
];
function plain(text) {
  return text.replace(/<\/?(?:a|b|code|em|i|mark|small|span|strong|u)\b[^>]*>/gi, "").replace(/<[^>]*>/g, " ").replace(/&nbsp;/g, " ").replace(/&amp;/g, "&").replace(/\{\{[^}]*\}\}/g, " ").replace(/\s+/g, " ").trim();
}

export { listAt, objectAt, periodOf, slug, textAt, valueAt };
//# sourceMappingURL=found.js.map
