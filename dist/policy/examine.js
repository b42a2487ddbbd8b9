import { asProblem } from './as-problem.js';
import { laws } from './laws.js';
import { byPath } from './path.js';
import { UNREADABLE } from './place.js';
import { plain } from './plain.js';
import { languagesOf } from './policy-shape.js';
import { rules } from './rules/index.js';
import { runRules } from './run-rules.js';
import { isDay } from './values.js';

function examine(input, shape, isFile, options) {
  const { on = today() } = options;
  const form = [];
  const place = {
    path: "",
    languages: [],
    tell: (path, message, code = "form") => form.push({ code, path, message, article: laws[code], severity: "error" })
  };
  if (!isDay(on)) place.tell("", NO_DAY);
  const copy = plain(input, place);
  shape(copy, { ...place, languages: languagesOf(copy) });
  const found = copy === UNREADABLE || copy === null ? [] : runRules(copy, { rules, on, form, isFile });
  const problems = byPath([...form, ...found]).map((each) => asProblem(each, options.language));
  return problems.some((problem) => problem.severity === "error") ? { problems } : { copy, problems };
}
const NO_DAY = {
  en: 'could not be checked: the day that was asked is no day. Write it as in "2026-11-23".',
  nl: 'kon niet worden gecontroleerd: de gevraagde dag bestaat niet. Schrijf het als "2026-11-23".'
};
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

export { examine };
//# sourceMappingURL=examine.js.map
