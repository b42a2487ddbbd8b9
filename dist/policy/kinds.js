function isTagged(purpose, ...tags) {
  return tags.some((tag) => purpose.tags?.includes(tag));
}
function isMarketing(purpose) {
  return isTagged(purpose, "direct-marketing") || !!purpose.marketing?.length;
}
function isTrackingOrAdvertising(purpose) {
  return isMarketing(purpose) || isTagged(purpose, "targeted-advertising", "sharing", "profiling") || measures(purpose) || hasAccess(purpose, "marketing", "social");
}
function measures(purpose) {
  const services = purpose.services ?? [];
  const limited = services.length > 0 && services.every(({ access }) => access === "analytics-limited");
  return hasAccess(purpose, "analytics") || isTagged(purpose, "analytics") && !limited;
}
function isUnasked({ legalBasis }) {
  return UNASKED.includes(legalBasis);
}
const UNASKED = [
  "contract",
  "legal-obligation",
  "vital-interests",
  "public-task",
  "legitimate-interests"
];
function hasAccess(purpose, ...classes) {
  return (purpose.services ?? []).some(({ access }) => access !== void 0 && classes.includes(access));
}
function touchesDevice(service) {
  return service.access !== void 0 || !!service.storage?.length;
}
function hasData(purpose, sensitivity) {
  return purpose.data.some((category) => category.sensitivity === sensitivity);
}

export { hasAccess, hasData, isMarketing, isTagged, isTrackingOrAdvertising, isUnasked, measures, touchesDevice };
//# sourceMappingURL=kinds.js.map
