function asking({ consent, snapshot }) {
  return consent.policy.purposes.filter(
    (p) => p.legalBasis === "consent" && p.status !== "not-allowed" && mayShow(snapshot, p)
  );
}
function mayShow({ purposes, age }, { id, legalBasis }) {
  return !purposes[id]?.locked && !(legalBasis === "consent" && (age === "unknown" || age === "lapsed"));
}

export { asking, mayShow };
//# sourceMappingURL=asking.js.map
