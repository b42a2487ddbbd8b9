import { materialChanges } from '../model/material.js';
import { notice } from '../model/notice.js';
import { asProblem } from './as-problem.js';
import { isRecord } from './check.js';
import { laws } from './laws.js';
import { publicPolicy } from './public-policy.js';

function diffPolicies(before, after, { on = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), language } = {}) {
  const [was, is] = [publicPolicy(before), publicPolicy(after)];
  const shown = notice(was, was.languages[0], {});
  const old = new Map(was.purposes.map((purpose) => [purpose.id, purpose]));
  const kept = new Set(is.purposes.map(({ id }) => id));
  const moved = was.site !== is.site;
  const found = [];
  const tell = (id, severity, path, message) => void found.push({ code: id, severity, path, message, article: laws[id] });
  const changes = [];
  const asks = [];
  const announce = [];
  is.purposes.forEach((purpose, index) => {
    const previous = old.get(purpose.id);
    const material = materialChanges(shown, is, purpose);
    const keys = previous ? differing(previous, purpose) : [];
    if (!previous || keys.length || material.length) {
      changes.push({ purpose: purpose.id, kind: previous ? "changed" : "added", keys, material });
    }
    if (purpose.status === "not-allowed") return;
    const ran = previous && isActive(previous);
    if (purpose.legalBasis === "consent") {
      if (moved || !ran || previous.legalBasis !== "consent") {
        asks.push({ purpose: purpose.id, of: "everyone", because: material.length ? material : ["new-purpose"] });
      } else if (material.length) asks.push({ purpose: purpose.id, of: "those-who-answered", because: material });
    }
    if (!ran || previous.legalBasis !== purpose.legalBasis) {
      announce.push(purpose.id);
      if (purpose.activeFrom <= on) tell("IN-09", "warning", `purposes[${index}].activeFrom`, TELL_FIRST);
    }
    if (ran && previous.legalBasis === "consent" && purpose.legalBasis !== "consent") {
      tell("LB-13", "error", `purposes[${index}].legalBasis`, NO_SWAP);
    }
  });
  for (const { id } of was.purposes) if (!kept.has(id)) changes.push(removed(id));
  if (was.version === is.version && !equal(content(was), content(is))) tell("IN-07", "error", "version", NEW_VERSION);
  if (moved) tell("CO-14", "warning", "site", ALL_AGAIN);
  return { changes, asks, announce, problems: found.map((each) => asProblem(each, language)) };
}
function checkPublished(file, published, { language } = {}) {
  const ours = publicPolicy(file);
  const theirs = new Map(published.purposes.map((purpose) => [purpose.id, purpose]));
  const swapped = ours.purposes.flatMap(({ id, legalBasis }, index) => {
    const told = theirs.get(id)?.legalBasis;
    return told === void 0 || told === legalBasis ? [] : [{ path: `purposes[${index}].legalBasis`, told }];
  });
  const differs = !equal(content(ours), content(published));
  return [
    ...swapped.map(({ path, told }) => ({ path, message: otherBasis(told) })),
    ...differs && !swapped.length ? [{ path: "", message: PUBLISH_AGAIN }] : []
  ].map((finding) => asProblem({ ...finding, code: "RE-03", severity: "error", article: laws["RE-03"] }, language));
}
const NO_SWAP = {
  en: "People consented to this purpose. It cannot go on under another basis: who says no would be passed over. End it, and give what follows an id of its own.",
  nl: "Mensen gaven hiervoor toestemming. Het kan niet verder onder een andere grondslag: dan telt een nee niet meer. Stop ermee, en geef wat erna komt een eigen id."
};
const TELL_FIRST = {
  en: "This is new for visitors, and it has begun already. Tell them first: give a later day.",
  nl: "Dit is nieuw voor bezoekers, en het is al begonnen. Vertel het eerst: geef een latere dag."
};
const NEW_VERSION = {
  en: "Something changed and the version did not. Proof of consent names the version: give a new one.",
  nl: "Er is iets veranderd, en de versie niet. Het bewijs van toestemming noemt de versie: geef een nieuwe."
};
const ALL_AGAIN = {
  en: "Under another site id every answer is left behind, and everybody is asked everything again. Keep the old id, unless this is another site.",
  nl: "Met een andere id van de site raken alle antwoorden achterop, en krijgt iedereen alle vragen opnieuw. Houd de oude id, tenzij dit een andere site is."
};
const PUBLISH_AGAIN = {
  en: "What is published is not what this file says. Publish it again, so that statement and register agree.",
  nl: "Wat is gepubliceerd, is niet wat in dit bestand staat. Publiceer opnieuw, zodat verklaring en register hetzelfde zeggen."
};
function otherBasis(told) {
  return {
    en: `Visitors are told that the basis is ${told}. Publish again, so that statement and register name the same one.`,
    nl: `Bezoekers lezen dat de grondslag ${told} is. Publiceer opnieuw, zodat verklaring en register dezelfde noemen.`
  };
}
function removed(purpose) {
  return { purpose, kind: "removed", keys: [], material: [] };
}
function isActive({ status }) {
  return status !== "not-allowed";
}
function content({ $schema: _editor, seal: _seal, ...rest }) {
  return rest;
}
function differing(a, b) {
  const [left, right] = [a, b];
  return [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !equal(left?.[key], right?.[key])).sort();
}
function equal(a, b) {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((part, i) => equal(part, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

export { checkPublished, diffPolicies };
//# sourceMappingURL=diff.js.map
