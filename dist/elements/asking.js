function asking({ consent }) {
  return consent.policy.purposes.filter((p) => p.legalBasis === "consent" && p.status !== "not-allowed");
}

export { asking };
//# sourceMappingURL=asking.js.map
