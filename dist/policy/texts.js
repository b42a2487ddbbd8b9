import { isRecord } from './check.js';
import { keyPath, itemPath } from './path.js';

function textsOf(value, languages, at = "") {
  if (Array.isArray(value)) return value.flatMap((part, index) => textsOf(part, languages, itemPath(at, index)));
  if (!isRecord(value)) return [];
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, part]) => languages.includes(key) && typeof part === "string") ? entries.map(([language, text]) => ({ path: keyPath(at, language), language, text })) : entries.flatMap(([key, part]) => textsOf(part, languages, keyPath(at, key)));
}
function stringsOf(value, at = "") {
  if (typeof value === "string") return [{ path: at, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => stringsOf(part, itemPath(at, index)));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, keyPath(at, key)));
}
function textsIn(part, languages) {
  return once(textsRead, part, () => textsOf(told(part), languages));
}
function stringsIn(part) {
  return once(stringsRead, part, () => stringsOf(told(part)));
}
const textsRead = /* @__PURE__ */ new WeakMap();
const stringsRead = /* @__PURE__ */ new WeakMap();
function told(part) {
  return { ...part, purposes: void 0, internal: void 0 };
}
function sentences(text) {
  return text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== "");
}
function longestSentence(text) {
  return Math.max(0, ...sentences(text).map((sentence) => sentence.trim().split(/\s+/).length));
}
function mainLanguage(tag) {
  return tag.split("-")[0] ?? tag;
}
function wordIn(list, language, text) {
  const words = list[mainLanguage(language)];
  return words && whole(words).exec(text)?.[0];
}
function beginningIn(words, text) {
  return beginning(words).exec(text)?.[0];
}
const wholes = /* @__PURE__ */ new WeakMap();
const beginnings = /* @__PURE__ */ new WeakMap();
function whole(words) {
  return remember(wholes, words, () => `(?<![\\p{L}\\p{N}])(?:${any(words)})(?![\\p{L}\\p{N}])`);
}
function beginning(words) {
  const [short, long] = [words.filter(isShort), words.filter((word) => !isShort(word))];
  return remember(
    beginnings,
    words,
    () => `(?<![\\p{L}\\p{N}])(?:(?:${any(long)})\\p{L}*|(?:${any(short)})(?!\\p{L}))`
  );
}
function remember(made, words, source) {
  return once(made, words, () => new RegExp(source(), "iu"));
}
function once(made, key, make) {
  const before = made.get(key);
  if (before !== void 0) return before;
  const value = make();
  made.set(key, value);
  return value;
}
function any(words) {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map((word) => word.replace(/[.\\+*?()[\]|]/g, "\\$&")).join("|") || "(?!)";
}
function isShort(word) {
  return word.length <= 4;
}

export { beginningIn, longestSentence, mainLanguage, sentences, stringsIn, stringsOf, textsIn, textsOf, wordIn };
//# sourceMappingURL=texts.js.map
