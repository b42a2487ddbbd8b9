import { isWithinAny, itemPath } from './path.js';

function runRules(policy, { rules, on, form }) {
  const broken = new Set(form.filter((problem) => problem.severity === "error").map((problem) => problem.path));
  const purposes = Array.isArray(policy.purposes) ? policy.purposes : [];
  return rules.filter(({ from, until }) => (!from || from <= on) && (!until || on < until)).flatMap((rule) => [
    ...attempt(rule, "", () => rule.policy?.(policy)),
    ...purposes.flatMap(
      (purpose, index) => attempt(rule, itemPath("purposes", index), () => rule.purpose?.(purpose, policy))
    )
  ]).filter(({ path }) => !isWithinAny(path, broken));
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
      return [
        { code, article, severity: "error", path: at, message: `This rule could not be checked: ${String(error)}` }
      ];
    }
  }
}
function under(at, path) {
  return at && path ? `${at}.${path}` : at || path;
}

export { runRules };
//# sourceMappingURL=run-rules.js.map
