const FIRST = {
  nl: () => import('./nl-first.js'),
  en: () => import('./en-first.js')
};
const ALL = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js')
};
function hasTable(language) {
  return main(language) in ALL;
}
async function loadTable(language) {
  return (await ALL[known(language)]()).default;
}
async function loadFirstTable(language) {
  return (await FIRST[known(language)]()).default;
}
function known(language) {
  return hasTable(language) ? main(language) : "en";
}
function main(language) {
  return language.split("-")[0] ?? "";
}

export { hasTable, loadFirstTable, loadTable };
//# sourceMappingURL=index.js.map
