const RULES_VERSION = "2026-11-24";

export { RULES_VERSION };
//# sourceMappingURL=rules-version.js.map
