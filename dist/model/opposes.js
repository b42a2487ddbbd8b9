const ABOUT = {
  consent: ["sharing", "targeted-advertising"],
  "legitimate-interests": ["sharing", "targeted-advertising", "direct-marketing"]
};
function gpcOpposes({ legalBasis, tags = [] }) {
  return tags.some((tag) => ABOUT[legalBasis]?.includes(tag));
}
function hasGpc() {
  return globalThis.navigator?.globalPrivacyControl === true;
}

export { gpcOpposes, hasGpc };
//# sourceMappingURL=opposes.js.map
