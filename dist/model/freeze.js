function freeze(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

export { freeze };
//# sourceMappingURL=freeze.js.map
