import { nothing, html } from 'lit';
import { namedParts } from '../model/parts.js';
import { needsExplicitConsent } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';
import { ConsentWithdraw } from './consent-withdraw.js';
import { keepFocus } from './keep-focus.js';
import { becauseLine, purposeDetails } from './purpose-details.js';
import { purposeStyles } from './purpose-styles.js';
import { toggleStyles, toggle } from './toggle.js';
import { turned } from './turns.js';

class ConsentPurpose extends ConsentElement {
  static tag = "consent-purpose";
  static dependencies = [ConsentWithdraw];
  static styles = [ConsentElement.styles, toggleStyles, purposeStyles];
  static properties = {
    purpose: {},
    checked: { attribute: false },
    turns: { attribute: false },
    detailed: { attribute: false },
    confirmed: { state: true, attribute: false },
    unfolded: { state: true, attribute: false }
  };
  /** Where what had focus is taken away, it goes to what came for it. */
  update(changed) {
    const settle = keepFocus(this.renderRoot);
    super.update(changed);
    settle();
  }
  render() {
    const { view } = this;
    const told = view?.notice.purposes.find(({ id }) => id === this.purpose);
    const declared = view?.consent.policy.purposes.find(({ id }) => id === this.purpose);
    if (!view || !told || !declared) return nothing;
    const done = declared.status !== "not-allowed";
    return html`<div class="purpose ${this.within ? "" : "alone"}" role="group" aria-labelledby="title" lang="${view.notice.language}"><b id="title">${told.title}</b><p>${told.summary}</p>${done ? [told.legalBasis === "consent" ? nothing : becauseLine(told, this.#words), this.#control(told, declared)] : this.within ? nothing : html`<p>${this.say("not-done-intro")}</p>`}<details ?open="${this.detailed}" @toggle="${this.handleToggle}"><summary>${this.say("more")}</summary>${this.unfolded || this.detailed ? purposeDetails(view, told, declared, this.#words) : nothing}<slot></slot></details></div>`;
  }
  handleToggle() {
    this.unfolded = true;
  }
  /** Whether its switch is on. */
  get on() {
    return this.checked ?? this.#given;
  }
  handlePartChange = ({ target }) => {
    const { checked, dataset } = target;
    this.turns = { ...this.turns, [dataset["part"] ?? ""]: checked };
    this.dispatchEvent(new Event("change"));
  };
  handleChange = ({ target }) => {
    this.checked = target.checked;
    this.dispatchEvent(new Event("change"));
  };
  handleConfirm({ target }) {
    this.confirmed = target.checked;
  }
  handleExplicit(event) {
    if (!this.confirmed) return;
    void this.record({ [this.purpose]: true }, { event, control: "allow", explicit: true }).then((done) => {
      if (done) this.confirmed = false;
    });
  }
  handleSave(event) {
    const { on } = this;
    const whole = on === this.#given ? {} : { [this.purpose]: on };
    const choices = { ...whole, ...on ? this.#turned : {} };
    void this.record(choices, { event, control: "save" }).then(
      (done) => done && (this.checked = this.turns = void 0)
    );
  }
  handleObject(event) {
    void this.record({ [this.purpose]: false }, { event, control: "object", verb: "object" });
  }
  handleAllow(event) {
    void this.record({ [this.purpose]: true }, { event, control: "allow" });
  }
  #words = (word, places) => this.say(word, places);
  #control(told, declared) {
    const held = this.view?.snapshot.purposes[this.purpose];
    if (told.legalBasis === "legitimate-interests") {
      return held?.permitted ? html`<button class="control" part="object-button" data-consent-action="object" @click="${this.handleObject}">${this.say("object")}</button>` : html`<p>${this.say("objected")}</p><button class="control" part="object-button" data-consent-action="allow" @click="${this.handleAllow}">${this.say("allow")}</button>`;
    }
    if (told.legalBasis !== "consent") return nothing;
    const given = this.#given;
    if (needsExplicitConsent(declared)) return this.#statement(told, given);
    const { on } = this;
    return html`<div class="control">${toggle({ on, state: this.say(on ? "on" : "off"), labelledBy: "title", change: this.handleChange })} ${on === given && !(on && this.#isTurned) ? nothing : this.#save()}</div>${on ? this.#parts(told) : nothing}`;
  }
  /** Alone it keeps what its switches say; inside the settings that is for their button. */
  #save() {
    if (this.within) return nothing;
    return html`<button part="save-button" data-consent-action="save" @click="${this.handleSave}">${this.say("save")}</button>`;
  }
  /** Special data: a statement in words, and a press that confirms it; no switch, and no part of any "all" (SP-04). */
  #statement(told, given) {
    const { title, data } = told;
    const state = html`<p class="control state">${this.say(given ? "on" : "off")}</p>`;
    const statement = html`<label class="explicit"><input type="checkbox" .checked="${this.confirmed === true}" @change="${this.handleConfirm}"> ${this.say("explicit", { data: data.map(({ label }) => label).join(", ") })}</label><div><button part="allow-button" data-consent-action="allow" ?disabled="${!this.confirmed}" @click="${this.handleExplicit}">${this.say("embed-allow", { title })}</button></div>`;
    return html`${state}${given ? [this.#parts(told, true), this.#isTurned ? html`<div>${this.#save()}</div>` : nothing] : statement}<consent-withdraw .purpose="${this.purpose}" .within="${this}" .view="${this.view}"></consent-withdraw>`;
  }
  /**
   * A switch for each recipient and service that may be refused alone, once the purpose is on (CO-02, CO-08). Of special
   * data one that was refused comes back with the statement only.
   */
  #parts(told, special = false) {
    const parts = namedParts(told).filter(({ id }) => this.view?.snapshot.purposes[id]);
    if (!parts.length) return nothing;
    return html`<div class="parts" role="group" aria-labelledby="title parts"><p id="parts">${this.say("recipients")}</p>${parts.map(({ id, name }) => {
      const refused = this.view?.snapshot.purposes[id]?.refused === true;
      return html`<label class="switch"><input type="checkbox" role="switch" part="toggle" data-part="${id}" .checked="${this.turns?.[id] ?? !refused}" ?disabled="${special && refused}" @change="${this.handlePartChange}"> ${name}</label>`;
    })}</div>`;
  }
  get #given() {
    return this.view?.snapshot.purposes[this.purpose]?.permitted === true;
  }
  get #isTurned() {
    return Object.keys(this.#turned).length > 0;
  }
  /** What its parts would be decided to, by the switches that were turned. */
  get #turned() {
    const { view, turns = {} } = this;
    const purpose = view?.consent.policy.purposes.find(({ id }) => id === this.purpose);
    return view && purpose ? turned(view, purpose, turns) : {};
  }
}

export { ConsentPurpose };
//# sourceMappingURL=consent-purpose.js.map
