function same(words) {
  return { en: words, nl: words };
}

export { same };
//# sourceMappingURL=said.js.map
