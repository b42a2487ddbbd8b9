/**
 * Holds the work against the rules, a moment after each change, and keeps
 * what they say by place. The words are those of the rules.
 */
import { checkPolicyFile } from 'consent-panel/policy/index.js';
import { get, isTouched, listAt, whole } from './draft.js';
import { isWithin } from './path.js';
import { language } from './words.js';

let problems = [];
let claimed = [];

/** Checks now. */
export function check() {
  problems = checkPolicyFile(clean(whole()), { language: language() });
}

/** Everything that is wrong. */
export const allProblems = () => problems;

/** What is wrong and may be said by now: what is missing where nobody has been yet is no mistake. */
export function toldProblems() {
  return problems.filter(({ path }) => isTouched(path) || !isEmpty(get(path)));
}

/** A page is being drawn anew: no field has taken its problems yet. */
export function startClaims() {
  claimed = [];
}

/** The problems of this place, for the field that asks. `exactly`: not those of its parts. */
export function problemsAt(path, { exactly = false } = {}) {
  claimed.push({ path, exactly });
  return toldProblems().filter((problem) => fits(problem.path, { path, exactly }));
}

/** Every place that the drawn page asks about. */
export const claimedPaths = () => claimed.map(({ path }) => path);

/** Problems among these that no field of the page has taken. */
export function unclaimed(some) {
  return some.filter((problem) => !claimed.some((claim) => fits(problem.path, claim)));
}

/** The file without the empty lines that an editor leaves behind. */
export function clean(file) {
  const copy = structuredClone(file);
  const measures = copy.internal?.measures;
  if (Array.isArray(measures) && measures.length > 1) {
    copy.internal.measures = measures.filter((one) => String(one).trim());
  }
  return copy;
}

/** How many errors a purpose has. */
export function errorsOf(index) {
  return problems.filter(({ path, severity }) => severity === 'error' && isWithin(path, `purposes[${index}]`)).length;
}

/** The purposes of which no error is told, and that are whole enough to be shown. */
export function soundPurposes() {
  return listAt('purposes').filter((_, index) => !errorsOf(index));
}

function fits(path, claim) {
  return claim.exactly ? path === claim.path : isWithin(path, claim.path);
}

function isEmpty(value) {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return !value.length;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
