function pattern(name) {
  const parts = name.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return (found) => whole.test(found);
}

export { pattern };
//# sourceMappingURL=pattern.js.map
