function isActive(purpose) {
  return purpose.status !== "not-allowed";
}
function isMarketing(purpose) {
  return isActive(purpose) && ((purpose.tags ?? []).includes("direct-marketing") || (purpose.marketing ?? []).length > 0 || purpose.specialRegime !== void 0);
}

export { isActive, isMarketing };
//# sourceMappingURL=input.js.map
