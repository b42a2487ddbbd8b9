const TABLES = {
  nl: () => import('./documents-nl.js'),
  en: () => import('./documents-en.js')
};
function hasDocumentWords(language) {
  return Object.hasOwn(TABLES, main(language));
}
async function loadDocumentWords(language) {
  const known = hasDocumentWords(language) ? main(language) : "en";
  return (await TABLES[known]()).default;
}
function main(language) {
  return language.split("-")[0] ?? "";
}

export { hasDocumentWords, loadDocumentWords };
//# sourceMappingURL=index.js.map
