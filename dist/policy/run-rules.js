import { isWithinAny, itemPath } from './path.js';

function runRules(policy, { rules, on, form, isFile }) {
  const broken = new Set(form.filter((problem) => problem.severity === "error").map((problem) => problem.path));
  const purposes = Array.isArray(policy.purposes) ? policy.purposes : [];
  return rules.filter(({ from, until }) => (!from || from <= on) && (!until || on < until)).flatMap((rule) => [
    ...attempt(rule, "", () => rule.policy?.(policy, on)),
    ...isFile ? attempt(rule, "", () => rule.file?.(policy, on)) : [],
    ...rule.purpose || rule.purposeFile ? purposes.flatMap((purpose, index) => ofPurpose(rule, purpose, index)) : []
  ]).filter(({ path }) => !isWithinAny(path, broken));
  function ofPurpose(rule, purpose, index) {
    if (purpose?.status === "not-allowed") return [];
    const at = itemPath("purposes", index);
    return [
      ...attempt(rule, at, () => rule.purpose?.(purpose, policy, on)),
      ...isFile ? attempt(rule, at, () => rule.purposeFile?.(purpose, policy, on)) : []
    ];
  }
  function attempt(rule, at, findings) {
    const { id: code, article, severity } = rule;
    try {
      return (findings() ?? []).map(({ path, message }) => ({
        code,
        article,
        severity,
        message,
        path: under(at, path)
      }));
    } catch (error) {
      if (broken.size) return [];
      return [{ code, article, severity: "error", path: at, message: unchecked(error) }];
    }
  }
}
function unchecked(error) {
  return {
    en: `This rule could not be checked: ${String(error)}`,
    nl: `Deze regel kon niet worden gecontroleerd: ${String(error)}`
  };
}
function under(at, path) {
  return at && path ? `${at}.${path}` : at || path;
}

export { runRules };
//# sourceMappingURL=run-rules.js.map
