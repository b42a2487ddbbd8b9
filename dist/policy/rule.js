function when(wrong, path, message) {
  return wrong ? [{ path, message }] : [];
}

export { when };
//# sourceMappingURL=rule.js.map
