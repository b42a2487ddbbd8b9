async function loadOwn(table, language) {
  const [main = ""] = language.split("-");
  return { language: main, words: (await table(main)).default };
}

export { loadOwn };
//# sourceMappingURL=own-tables.js.map
