async function loadOwn(table, language) {
  const [main = ""] = language.split("-");
  return { language: main, words: (await table(main)).default };
}
function tableIn(tables) {
  return async (name) => {
    const load = Object.hasOwn(tables, name) ? tables[name] : void 0;
    if (!load) throw new RangeError(`There are no words for "${name}".`);
    return load();
  };
}

export { loadOwn, tableIn };
//# sourceMappingURL=own-tables.js.map
