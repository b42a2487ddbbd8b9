function needsExplicitConsent(purpose) {
  return purpose.legalBasis === "consent" && purpose.data.some((d) => d.sensitivity === "special");
}
function recipientsOf({ recipients }) {
  return recipients === "none" ? [] : recipients;
}

export { needsExplicitConsent, recipientsOf };
//# sourceMappingURL=purpose.js.map
