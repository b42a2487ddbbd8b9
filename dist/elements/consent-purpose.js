import { css, nothing, html } from 'lit';
import { retentionInWords, countryInWords, periodInWords } from '../model/in-words.js';
import { needsExplicitConsent, recipientsOf } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';

class ConsentPurpose extends ConsentElement {
  static tag = "consent-purpose";
  static styles = [
    ConsentElement.styles,
    css`button{padding-inline:1em}:host{display:block}.purpose{display:grid;grid-template-columns:1fr auto;gap:.25em 1em;padding-block:1em;border-block-start:1px solid var(--border)}.alone{padding:1em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface)}.purpose>:not(.control){grid-column:1;max-inline-size:34em}.control{grid-area:1/2/4;place-self:start end;margin-block-start:-0.625em}.switch{display:inline-flex;gap:.625em;align-items:center;min-block-size:44px;cursor:pointer}[role=switch]{appearance:none;box-sizing:border-box;inline-size:3.25em;block-size:1.875em;margin:0;padding:.1875em;border:2px solid;border-radius:1em;color:inherit;font:inherit;cursor:inherit}[role=switch]::before{content:'';display:block;inline-size:0;border:.625em solid;border-radius:50%;opacity:.6}:checked[role=switch]{border-color:var(--accent);background:var(--accent);color:var(--consent-color-on-accent,var(--surface))}:checked[role=switch]::before{margin-inline-start:auto;opacity:1}:disabled[role=switch]{opacity:.6;cursor:not-allowed}.explicit{display:grid;grid-template-columns:auto 1fr;gap:.75em;align-items:start;padding-block:0.5em}.explicit input{inline-size:1.5em;block-size:1.5em;margin:0;accent-color:var(--accent)}summary{display:list-item;inline-size:fit-content;padding-block:0.625em;text-decoration:underline 1px;text-underline-offset:0.2em;cursor:pointer}dd,dl{margin:0}dt{margin-block-start:0.75em;font-weight:600}.more p+p{margin-block-start:0.5em}li{margin-inline-start:1.125em}@media (max-width:29.99rem){.purpose{grid-template-columns:1fr}.control{grid-area:auto;margin-block-start:0;justify-self:start}}`
  ];
  static properties = {
    purpose: {},
    checked: { attribute: false },
    detailed: { attribute: false },
    confirmed: { state: true, attribute: false },
    unfolded: { state: true, attribute: false }
  };
  render() {
    const { view } = this;
    const told = view?.notice.purposes.find(({ id }) => id === this.purpose);
    const declared = view?.consent.policy.purposes.find(({ id }) => id === this.purpose);
    if (!view || !told || !declared) return nothing;
    const done = declared.status !== "not-allowed";
    return html`<div class="purpose ${this.within ? "" : "alone"}" role="group" aria-labelledby="title" lang="${view.notice.language}"><b id="title">${told.title}</b><p>${told.summary}</p>${done ? [told.legalBasis === "consent" ? nothing : this.#because(told), this.#control(told, declared)] : this.within ? nothing : html`<p>${this.say("not-done-intro")}</p>`}<details ?open="${this.detailed}" @toggle="${this.handleToggle}"><summary>${this.say("more")}</summary>${this.unfolded || this.detailed ? this.#details(told, declared) : nothing}<slot></slot></details></div>`;
  }
  handleToggle() {
    this.unfolded = true;
  }
  handleChange({ target }) {
    this.checked = target.checked;
    this.dispatchEvent(new Event("change"));
  }
  handleConfirm({ target }) {
    this.confirmed = target.checked;
    if (!this.confirmed && this.checked) {
      this.checked = false;
      this.dispatchEvent(new Event("change"));
    }
  }
  handleSave(event) {
    const choices = { [this.purpose]: this.checked === true };
    void this.record(choices, { event, control: "save", explicit: this.confirmed === true }).then(
      (done) => done && (this.checked = void 0)
    );
  }
  handleObject(event) {
    void this.record({ [this.purpose]: false }, { event, control: "object", verb: "object" });
  }
  handleAllow(event) {
    void this.record({ [this.purpose]: true }, { event, control: "allow" });
  }
  #because({ because }) {
    return html`<p>${this.say("because", { because: because.replace(/\.$/, "") })}</p>`;
  }
  #control(told, declared) {
    const held = this.view?.snapshot.purposes[this.purpose];
    if (told.legalBasis === "legitimate-interests") {
      return held?.permitted ? html`<button class="control" part="object-button" data-consent-action="object" @click="${this.handleObject}">${this.say("object")}</button>` : html`<p>${this.say("objected")}</p><button class="control" part="object-button" data-consent-action="allow" @click="${this.handleAllow}">${this.say("allow")}</button>`;
    }
    if (told.legalBasis !== "consent") return nothing;
    const given = held?.permitted === true;
    const on = this.checked ?? given;
    const special = needsExplicitConsent(declared);
    const data = told.data.map(({ label }) => label).join(", ");
    return html`${special ? html`<label class="explicit"><input type="checkbox" .checked="${this.confirmed ?? given}" @change="${this.handleConfirm}"> ${this.say("explicit", { data })}</label>` : nothing}<div class="control"><label class="switch"><span aria-hidden="true">${this.say(on ? "on" : "off")}</span> <input type="checkbox" role="switch" part="toggle" aria-labelledby="title" .checked="${on}" ?disabled="${special && !on && !this.confirmed}" @change="${this.handleChange}"></label> ${this.within || on === given ? nothing : html`<button part="save-button" data-consent-action="save" @click="${this.handleSave}">${this.say("save")}</button>`}</div>`;
  }
  #details(told, declared) {
    const stored = (told.services ?? []).flatMap(({ storage = [] }) => storage);
    const recipients = recipientsOf(told);
    const { controller } = this.view?.notice ?? {};
    return html`<div class="more"><p>${told.description}</p>${told.legalBasis === "consent" && declared.status !== "not-allowed" ? this.#because(told) : nothing}<dl><dt>${this.say("data")}</dt><dd>${told.data.map(({ label }) => label).join(", ")}</dd><dt>${this.say("recipients")}</dt><dd>${recipients.length ? html`<ul>${recipients.map((recipient) => this.#recipient(recipient))}</ul>` : this.say("nobody", { controller: controller?.name ?? "" })}</dd><dt>${this.say("retention")}</dt><dd>${retentionInWords(told.retention, this.#language)}</dd>${stored.length ? html`<dt>${this.say("device")}</dt><dd><ul>${stored.map(
      ({ name, kind, maxAge, purpose }) => html`<li>${name} (${kind.replace("-", " ")}, ${this.#period(maxAge)})${purpose ? `: ${purpose}` : ""}</li>`
    )}</ul></dd>` : nothing}</dl></div>`;
  }
  #recipient({ name, country, role, purpose, safeguard, notice }) {
    const facts = [this.say(role), purpose.replace(/\.$/, "")].filter(Boolean).join("; ");
    return html`<li>${name} (${countryInWords(country, this.#language)}): ${facts}. ${safeguard ? this.say("safeguard", { safeguard: `${safeguard.replace(/\.$/, "")}.` }) : nothing} ${notice ? html`<a href="${notice}">${`${this.say("statement")} ${name}`}</a>` : nothing}</li>`;
  }
  #period(text) {
    return text === "session" ? this.say(text) : periodInWords(text, this.#language);
  }
  get #language() {
    return this.view?.notice.language ?? "en";
  }
}

export { ConsentPurpose };
//# sourceMappingURL=consent-purpose.js.map
