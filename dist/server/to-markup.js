import { nothing } from 'lit';

function toMarkup(value) {
  if (value === nothing || value === void 0 || value === null) return "";
  if (Array.isArray(value)) return value.map(toMarkup).join("");
  if (isTemplate(value)) return fromTemplate(value);
  if (typeof value === "string" || typeof value === "number") return escape(String(value));
  throw new TypeError(`no markup for ${typeof value}`);
}
function fromTemplate({ strings, values }) {
  let text = "";
  let quote = "";
  strings.forEach((part, i) => {
    text += quote && part.startsWith(quote) ? part.slice(1) : part;
    quote = "";
    if (i === values.length) return;
    const inTag = text.lastIndexOf("<") > text.lastIndexOf(">");
    if (!inTag) {
      text += toMarkup(values[i]);
      return;
    }
    const [whole, kind, name, opened] = /\s([@.?]?)([\w-]+)=(["']?)$/.exec(text) ?? [];
    if (whole === void 0 || name === void 0) throw new TypeError(`no markup for a value in ${text.slice(-40)}`);
    quote = opened ?? "";
    text = text.slice(0, -whole.length) + attribute(kind, name, values[i]);
  });
  return text;
}
function attribute(kind, name, value) {
  if (kind === "@" || kind === "." || value === nothing) return "";
  if (kind === "?") return value ? ` ${name}` : "";
  return ` ${name}="${escape(String(value))}"`;
}
function isTemplate(value) {
  return typeof value === "object" && value !== null && "_$litType$" in value;
}
function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

export { toMarkup };
//# sourceMappingURL=to-markup.js.map
