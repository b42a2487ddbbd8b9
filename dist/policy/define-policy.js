import { ConsentError } from '../model/error.js';
import { freeze } from '../model/freeze.js';
import { laws } from './laws.js';
import { byPath } from './path.js';
import { UNREADABLE } from './place.js';
import { plain } from './plain.js';
import { policyShape, languagesOf } from './policy-shape.js';
import { rules } from './rules/index.js';
import { runRules } from './run-rules.js';

const MAX_TOLD = 1e3;
function definePolicy(input, options = {}) {
  const { policy, problems } = examine(input, options);
  if (policy) return freeze(policy);
  throw new ConsentError("policy-invalid", report(problems), { problems });
}
function checkPolicy(input, options = {}) {
  return examine(input, options).problems;
}
function examine(input, { on = today() }) {
  const form = [];
  const place = {
    path: "",
    languages: [],
    tell: (path, message, code = "form") => form.push({ code, path, message, article: laws[code], severity: "error" })
  };
  const copy = plain(input, place);
  policyShape(copy, { ...place, languages: languagesOf(copy) });
  const policy = copy;
  const found = copy === UNREADABLE || copy === null ? [] : runRules(policy, { rules, on, form });
  const problems = byPath([...form, ...found]);
  return problems.some((problem) => problem.severity === "error") ? { problems } : { policy, problems };
}
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function report(problems) {
  const lines = problems.slice(0, MAX_TOLD).map(
    ({ path, message, article, code, severity }) => `- ${severity === "warning" ? "warning, " : ""}${path || "policy"}: ${message} (${article}, ${code})`
  );
  const more = problems.length - lines.length;
  return [
    `This policy does not start. To change:`,
    ...lines,
    ...more ? [`- and ${more} more; see \`problems\` of this error`] : []
  ].join("\n");
}

export { checkPolicy, definePolicy };
//# sourceMappingURL=define-policy.js.map
