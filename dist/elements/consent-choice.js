import { css, nothing, html } from 'lit';
import { loadChoiceWords, withChoiceWords } from '../i18n/choice/index.js';
import { ConsentError } from '../model/error.js';
import { needsExplicitConsent } from '../model/purpose.js';
import { mayShow } from './asking.js';
import { paper } from './paper.js';
import { WordedElement } from './worded-element.js';

const PATIENCE = 2e3;
class ConsentChoice extends WordedElement {
  static tag = "consent-choice";
  /** Takes part in the form it stands in: submits, resets, and validates nothing. */
  static formAssociated = true;
  static styles = [
    WordedElement.styles,
    paper,
    css`fieldset{margin:0;padding:0;border:0}legend{padding:0;font-weight:600}label{display:grid;grid-template-columns:auto 1fr;gap:.75em;align-items:start;min-block-size:44px;padding-block:0.5em;box-sizing:border-box;cursor:pointer}input{inline-size:1.5em;block-size:1.5em;margin:0;accent-color:var(--accent)}consent-age{display:block;margin-block-end:1em}.statement{margin-block:0;font-size:max(.9375em, 14px)}.statement a{display:inline-block;padding-block:0.5em}.hint{margin-block:0 0.5em;padding-inline-start:2.25em;font-size:max(.9375em, 14px)}`
  ];
  static properties = {
    ...WordedElement.properties,
    purpose: {},
    confirmed: { type: Boolean, attribute: "confirmed-by-message" },
    name: { reflect: true },
    ticked: { state: true, attribute: false }
  };
  #internals;
  #ended;
  constructor() {
    super();
    this.name = "consent";
    this.confirmed = false;
    this.ticked = /* @__PURE__ */ new Map();
    this.#internals = this.attachInternals();
  }
  /** The form it belongs to. Like `HTMLInputElement.form`. */
  get form() {
    return this.#internals.form;
  }
  /** The purposes whose box is ticked. */
  get value() {
    return [...this.ticked.keys()];
  }
  connectedCallback() {
    super.connectedCallback();
    this.#ended = new AbortController();
    addEventListener("submit", (event) => this.handleSubmit(event), { signal: this.#ended.signal });
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#ended?.abort();
  }
  /** The form was reset: no box is ticked. */
  formResetCallback() {
    this.ticked = /* @__PURE__ */ new Map();
  }
  /** The browser would fill in what was there before; a box that nobody ticked now is not ticked (CO-02). */
  formStateRestoreCallback() {
    this.ticked = /* @__PURE__ */ new Map();
  }
  get layer() {
    return "form";
  }
  load(language) {
    return loadChoiceWords(language);
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    const { view, table } = this;
    if (view && table && !("choice-yes" in view.notice.words)) void this.#addWords(view, table);
    if (view?.snapshot.age && !this.#brought) {
      this.#brought = true;
      import('./consent-age.js').then(
        ({ ConsentAge }) => {
          ConsentAge.define();
        },
        (cause) => view.consent.report("interface-unavailable", "", cause)
      );
    }
  }
  render() {
    const { view, table } = this;
    if (!view || !table || this.#refused()) return nothing;
    if (!("choice-yes" in view.notice.words)) return nothing;
    const { age } = view.snapshot;
    const purposes = this.#purposes().filter((purpose) => mayShow(view.snapshot, purpose));
    const boxes = purposes.map((purpose) => this.#box(purpose));
    return html`<div lang="${table.language}">${age && age !== "adult" ? html`<consent-age .within="${this}" .view="${view}"></consent-age>` : nothing} ${purposes.length > 1 ? html`<fieldset><legend>${this.tell("choice-legend")}</legend>${boxes}</fieldset>` : boxes} ${boxes.length ? html`<p class="statement"><a href="${view.consent.policy.controller.privacyStatement}" target="_blank" rel="noopener">${this.tell("choice-statement")}</a></p>` : nothing}</div>`;
  }
  updated(changed) {
    super.updated(changed);
    if (!changed.has("ticked") && !changed.has("name")) return;
    const data = new FormData();
    for (const id of this.value) data.append(this.name, id);
    this.#internals.setFormValue(data);
  }
  handleClick(event) {
    const { value, checked } = event.currentTarget;
    const ticked = new Map(this.ticked);
    if (checked) ticked.set(value, event);
    else ticked.delete(value);
    this.ticked = ticked;
  }
  handleSubmit(event) {
    const { form } = this;
    const { submitter } = event;
    if (!form || event.target !== form || !this.ticked.size) return;
    const done = this.#record(event);
    const overrides = ["formaction", "formmethod", "formtarget", "formenctype"];
    if (event.defaultPrevented || overrides.some((name) => submitter?.hasAttribute(name))) return;
    event.preventDefault();
    const wait = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([done, wait]).then(() => {
      const name = submitter?.getAttribute("name");
      if (name) {
        const pressed = document.createElement("input");
        pressed.type = "hidden";
        pressed.name = name;
        pressed.value = submitter?.getAttribute("value") ?? "";
        form.append(pressed);
      }
      HTMLFormElement.prototype.submit.call(form);
    });
  }
  async #addWords(view, table) {
    const { notice, consent } = view;
    const words = await withChoiceWords(notice.words, consent.policy, notice.language, Promise.resolve(table));
    if (this.view?.notice === notice) this.view = { ...this.view, notice: { ...notice, words } };
  }
  /** Records each ticked box by an act of its own kind. */
  async #record(submit) {
    for (const [id, tick] of this.ticked) {
      const purpose = this.#purposes().find((each) => each.id === id);
      if (!purpose) continue;
      const event = tick.isTrusted ? submit : tick;
      if (purpose.legalBasis === "consent") {
        const explicit = needsExplicitConsent(purpose);
        await this.record({ [id]: true }, { event, control: "box", explicit, toConfirm: this.confirmed });
      } else await this.record({ [id]: false }, { event, control: "box", verb: "object" });
    }
  }
  /** What it is for, as far as a person has something to say to it. */
  #purposes() {
    const ids = this.purpose?.split(/\s+/).filter(Boolean) ?? [];
    const purposes = this.view?.consent.policy.purposes ?? [];
    return ids.map((id) => purposes.find((purpose) => purpose.id === id)).filter((purpose) => purpose !== void 0).filter(
      ({ legalBasis, status }) => /^(consent|legitimate-interests)$/.test(legalBasis) && status !== "not-allowed"
    );
  }
  /** A box that must be ticked, or is ticked beforehand, is no free choice: it is not drawn, and the console says why. */
  #refused() {
    const wrong = ["required", "checked"].find((name) => this.hasAttribute(name));
    if (wrong && this.#told !== wrong) {
      this.#told = wrong;
      reportError(
        new ConsentError(
          "evidence-missing",
          wrong === "required" ? '<consent-choice required>: remove "required". Consent that a form cannot be sent without is not freely given, so this box is not shown (CO-05, Art. 7(4) GDPR).' : '<consent-choice checked>: remove "checked". A box that is ticked beforehand is no consent, so this box is not shown (CO-02, recital 32 GDPR).'
        )
      );
    }
    return !!wrong;
  }
  #told;
  #brought = false;
  #box(purpose) {
    const { view } = this;
    const { id, legalBasis } = purpose;
    const told = view?.notice.purposes.find((each) => each.id === id);
    const held = view?.snapshot.purposes[id];
    if (!told) return nothing;
    const { title, summary } = told;
    const gives = legalBasis === "consent";
    const waits = held?.state === "requested" && "choice-requested";
    const parent = held?.state === "parental-consent-pending" && "choice-parent";
    const done = gives === held?.permitted && (gives ? "choice-given" : "choice-objected");
    const instead = waits || parent || done;
    if (instead) return html`<p>${this.tell(instead, { title })}</p>`;
    const data = told.data.map(({ label }) => label).join(", ");
    return html`<label><input type="checkbox" part="box" data-consent-action="box" value="${id}" aria-describedby="hint-${id}" .checked="${this.ticked.has(id)}" @click="${this.handleClick}"> <span>${gives && needsExplicitConsent(purpose) ? this.say("explicit", { data }) : this.tell(gives ? "choice-yes" : purpose.specialRegime ? "choice-no-mail" : "choice-no", { title })}</span></label><p class="hint" id="hint-${id}">${summary} ${this.tell(gives ? "choice-free" : "choice-free-no")}</p>`;
  }
}

export { ConsentChoice };
//# sourceMappingURL=consent-choice.js.map
