import { freeze } from './freeze.js';

function notice(policy, language, words) {
  const { $schema: _editor, words: _own, seal: _seal, purposes, ...rest } = policy;
  let told;
  return {
    ...tell(rest, language),
    v: 1,
    language,
    words,
    get purposes() {
      return told ??= tell(purposes, language);
    }
  };
}
function tell(value, language) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => tell(part, language));
  if (language in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tell(part, language)]));
}
function parseNotice(body) {
  try {
    const read = JSON.parse(body);
    return read.v === 1 && typeof read.controller?.id === "string" && read.purposes?.every(
      (p) => [...p.data, ...p.recipients === "none" ? [] : p.recipients].every((x) => typeof x.id === "string") && typeof p.retention.period === "string"
    ) ? freeze(read) : void 0;
  } catch {
    return void 0;
  }
}

export { notice, parseNotice };
//# sourceMappingURL=notice.js.map
