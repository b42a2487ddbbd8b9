const WRITTEN = ["nl", "en"];
function hasDocumentWords(language) {
  return WRITTEN.includes(language.split("-")[0] ?? "");
}

export { hasDocumentWords };
//# sourceMappingURL=languages.js.map
