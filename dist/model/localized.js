function chooseLanguage(wanted, offered) {
  for (const tag of wanted) {
    const found = offered.find((o) => lower(o) === lower(tag)) ?? offered.find((o) => mainOf(o) === mainOf(tag));
    if (found !== void 0) return found;
  }
  return offered[0] ?? "en";
}
function localize(text, language) {
  return text[language] ?? Object.values(text)[0] ?? "";
}
const lower = (tag) => tag.toLowerCase();
const mainOf = (tag) => lower(tag).split("-")[0];

export { chooseLanguage, localize };
//# sourceMappingURL=localized.js.map
