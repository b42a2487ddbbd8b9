function fill(text, places) {
  return text.replace(/\{(\w+)\}/g, (place, name) => places[name] ?? place);
}

export { fill };
//# sourceMappingURL=fill.js.map
