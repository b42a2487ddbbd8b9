async function loadOwn(tables, language) {
  const found = [language, language.split("-")[0] ?? ""].find((name) => Object.hasOwn(tables, name)) ?? "en";
  return { language: found, words: (await (tables[found] ?? tables.en)()).default };
}

export { loadOwn };
//# sourceMappingURL=own-tables.js.map
