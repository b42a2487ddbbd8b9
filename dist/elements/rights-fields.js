import { nothing, html } from 'lit';
import { REQUESTABLE, MOST_DETAILS } from '../model/rights.js';

const FIELD = {
  "right-missing": "right",
  "contact-missing": "contact",
  "contact-mail": "contact",
  "details-missing": "details",
  "details-long": "details"
};
function fields(input) {
  const { faults, mailTo, tell, check, change } = input;
  return html`<p>${mailTo === void 0 ? tell("request-intro") : tell("request-mail", { email: mailTo })}</p><form novalidate @submit="${check}" @input="${change}">${faults.length ? allFaults(input) : nothing} ${right(input)} ${contact(input)} ${details(input)}<div class="row"><button part="form-button" data-consent-action="check">${tell("check")}</button></div></form>`;
}
function allFaults({ words, language, faults, tell }) {
  const count = faults.length;
  return html`<div class="sure" role="alert" tabindex="-1" data-first><b>${tell(`faults-${new Intl.PluralRules(language).select(count)}`, { count })}</b><ul>${faults.map((fault2) => html`<li>${words.faults[fault2]}</li>`)}</ul></div>`;
}
function right(input) {
  const { words, draft, faults, tell } = input;
  return html`<fieldset role="radiogroup" aria-required="true" aria-describedby="${describes("right", input)}"><legend>${tell("which")}</legend>${fault("right", input)} ${REQUESTABLE.map(
    (each) => html`<label class="option"><input type="radio" name="right" value="${each}" .checked="${draft.right === each}" ?data-first="${!faults.length && each === REQUESTABLE[0] && draft.right === void 0}"> ${words.right[each].name}</label>`
  )}</fieldset>`;
}
function contact(input) {
  const { draft, faults, tell } = input;
  return html`<div class="field"><label class="label" for="contact">${tell("contact")}</label><p class="hint" id="contact-hint">${tell("contact-hint")}</p>${fault("contact", input)} <input id="contact" name="contact" autocomplete="email" aria-required="true" aria-invalid="${faultOf("contact", input) !== void 0}" aria-describedby="${describes("contact", input, "contact-hint")}" .value="${draft.contact}" ?data-first="${!faults.length && draft.right !== void 0}"></div>`;
}
function details(input) {
  const { draft, tell } = input;
  return html`<div class="field"><label class="label" for="details">${tell("details")} ${draft.right === "rectification" ? nothing : html`<span class="optional">(${tell("optional")})</span>`}</label><p class="hint" id="details-hint">${tell("details-hint")}</p>${fault("details", input)} <textarea id="details" name="details" maxlength="${MOST_DETAILS * 2}" aria-invalid="${faultOf("details", input) !== void 0}" aria-describedby="${describes("details", input, "details-hint")}" .value="${draft.details}"></textarea></div>`;
}
function faultOf(field, { faults }) {
  return faults.find((each) => FIELD[each] === field);
}
function describes(field, input, ...hints) {
  const ids = [...hints, ...faultOf(field, input) ? [`${field}-fault`] : []];
  return ids.join(" ") || nothing;
}
function fault(field, input) {
  const found = faultOf(field, input);
  return found ? html`<p class="fault" id="${field}-fault">${input.words.faults[found]}</p>` : nothing;
}

export { fields };
//# sourceMappingURL=rights-fields.js.map
