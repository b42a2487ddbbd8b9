import { hasDocumentWords } from './languages.js';

const TABLES = {
  nl: () => import('./documents-nl.js'),
  en: () => import('./documents-en.js')
};
async function loadDocumentWords(language) {
  const known = hasDocumentWords(language) ? main(language) : "en";
  return (await TABLES[known]()).default;
}
function main(language) {
  return language.split("-")[0] ?? "";
}

export { hasDocumentWords, loadDocumentWords };
//# sourceMappingURL=index.js.map
