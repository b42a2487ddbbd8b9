import { sealHolds } from '../policy/check-seal.js';
import { checkPolicyFile } from '../policy/define-policy-file.js';
import { checkPolicy } from '../policy/define-policy.js';
import { Trouble } from './command.js';
import { readText } from './files.js';
import { parseJson } from './json.js';
import { unfilled, mentionsMark } from './marker.js';

async function readPolicy(file, speech, on) {
  const json = parseJson(await readText(file), file);
  const { value } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Trouble({
      nl: `${file} is geen beleidsbestand: een object met purposes`,
      en: `${file} is not a policy file: an object with purposes`
    });
  const options = { on, language: speech };
  const isFile = !("seal" in value);
  const problems = isFile ? checkPolicyFile(value, options) : checkPolicy(value, options);
  const found = [
    ...json.twice.map((path) => twice(path, speech)),
    ...isFile || await holds(value) ? [] : [broken(speech)],
    ...withQuestions(problems, unfilled(value, speech))
  ];
  return { json, value, isFile, problems: found };
}
function dayOf(asOf) {
  if (asOf === void 0) return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const day = typeof asOf === "string" ? asOf : "";
  const read = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(read.getTime()) && read.toJSON().startsWith(day)) return day;
  throw new Trouble(
    { nl: `\u2018${day}\u2019 is geen dag. Schrijf --as-of 2026-11-24`, en: `\u201C${day}\u201D is not a day. Write --as-of 2026-11-24` },
    2
  );
}
function withQuestions(problems, questions) {
  const asked = new Set(questions.map(({ path }) => path));
  return [...problems.filter(({ path, message }) => !asked.has(path) && !mentionsMark(message)), ...questions];
}
async function holds(value) {
  return sealHolds(value).catch(() => false);
}
function broken(speech) {
  const message = speech === "nl" ? "Het zegel past niet: dit beleid is veranderd nadat het werd gepubliceerd. Publiceer het opnieuw uit het beleidsbestand." : "The seal does not hold: this policy was changed after it was published. Publish it again from the policy file.";
  return { code: "seal-broken", path: "seal", message, article: "Art. 5(2) GDPR", severity: "error" };
}
function twice(path, speech) {
  const message = speech === "nl" ? "staat er twee keer, en de eerste keer telt niet mee. Haal er een weg." : "is written twice, and the first does not count. Remove one.";
  return { code: "form", path, message, article: "policy.schema.json", severity: "error" };
}

export { dayOf, readPolicy };
//# sourceMappingURL=policy-file.js.map
