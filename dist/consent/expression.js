import { ConsentError } from '../model/error.js';

const WORD = /^[a-z0-9-]{1,64}$/;
const DENYING = /^(refuse-all|withdraw|object|close)$/;
const ENTERED = ["paper", "phone", "in-person"];
const METHODS = ["api", "paper", "phone", "in-person", "import", "gpc"];
function evidenceOf({ event, layer, control, presses, method, reference, recordedBy }, path, grants, allowSyntheticAccept) {
  const synthetic = event?.isTrusted === false;
  if (grants && synthetic && !allowSyntheticAccept) {
    throw new ConsentError(
      "evidence-missing",
      "A program pressed this control, not a person, so it is no consent (Art. 4(11) GDPR, CO-11). Set allowSyntheticAccept only where assistive software presses for a person."
    );
  }
  if (grants && (method === "gpc" || DENYING.test(control ?? ""))) {
    throw new ConsentError("evidence-missing", `"${control ?? ""}" says no; a yes cannot rest on it (SG-02, CO-11).`);
  }
  if (grants && !(WORD.test(layer ?? "") && WORD.test(control ?? ""))) {
    throw new ConsentError(
      "evidence-missing",
      'A yes must name what shows it: pass { layer, control }, each a short word of a-z, 0-9 and hyphens, such as { layer: "checkout", control: "newsletter-box" } (Art. 7(1) GDPR, CO-11).'
    );
  }
  const entered = ENTERED.includes(method);
  if (grants && entered && !(WORD.test(reference ?? "") && WORD.test(recordedBy ?? ""))) {
    throw new ConsentError(
      "evidence-missing",
      'A yes that somebody entered for a person must name the paper or the recording, and who entered it: pass { reference, recordedBy }, each a short word of a-z, 0-9 and hyphens, such as { reference: "form-2026-0412", recordedBy: "till-2" } (Art. 7(1) GDPR, PR-13).'
    );
  }
  return {
    method: event && isOurs(event, path, grants ? control : void 0) ? "interface" : method && METHODS.includes(method) ? method : "api",
    evidence: {
      layer: WORD.test(layer ?? "") ? layer ?? "" : "page",
      control: WORD.test(control ?? "") ? control ?? "" : "withdraw",
      presses: Number.isSafeInteger(presses) ? Math.max(0, presses ?? 0) : 0,
      ...synthetic ? { synthetic: true } : {},
      ...entered && WORD.test(reference ?? "") && { reference },
      ...entered && WORD.test(recordedBy ?? "") && { recordedBy }
    }
  };
}
function isOurs({ type }, path, yes) {
  if (type === "submit")
    return path.some((node) => node instanceof HTMLFormElement && holdsBox(node, yes !== void 0));
  if (!/^(click|change|submit|key(down|up))$/.test(type)) return false;
  return path.some((node, i) => {
    if (!(node instanceof Element)) return false;
    if (yes === void 0 && node.hasAttribute("data-consent-withdraw")) return true;
    const action = node.getAttribute("data-consent-action");
    if (action === null || (yes ?? action) !== action) return false;
    const root = path.slice(i + 1).find((above) => above instanceof ShadowRoot || above instanceof HTMLSlotElement);
    return root instanceof ShadowRoot && root.host.localName.startsWith("consent-");
  });
}
function holdsBox({ elements }, ticked) {
  return [...elements].some(
    ({ localName, shadowRoot }) => localName.startsWith("consent-") && (!ticked || !!shadowRoot?.querySelector("[data-consent-action='box']:checked"))
  );
}

export { evidenceOf };
//# sourceMappingURL=expression.js.map
