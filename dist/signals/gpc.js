const ABOUT = {
  consent: ["sharing", "targeted-advertising"],
  "legitimate-interests": ["sharing", "targeted-advertising", "direct-marketing"]
};
async function honourGpc(consent) {
  const ids = consent.policy.purposes.filter(({ id, legalBasis, tags = [] }) => {
    const undecided = consent.snapshot.purposes[id]?.state === "unknown";
    return undecided && tags.some((tag) => ABOUT[legalBasis]?.includes(tag));
  }).map(({ id }) => id);
  const choices = Object.fromEntries(ids.map((id) => [id, false]));
  await consent.decide(choices, { method: "gpc", layer: "signal", control: "gpc" });
}

export { honourGpc };
//# sourceMappingURL=gpc.js.map
