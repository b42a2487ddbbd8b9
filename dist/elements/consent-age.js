import { nothing, html } from 'lit';
import { loadAgeWords } from '../i18n/age/index.js';
import { ageStyle } from './age-style.js';
import { cross } from './cross.js';
import { guardianRequest, askAt } from './guardian-request.js';
import { WordedElement } from './worded-element.js';

class ConsentAge extends WordedElement {
  static tag = "consent-age";
  static styles = [WordedElement.styles, ageStyle];
  static properties = {
    ...WordedElement.properties,
    guardianEndpoint: { attribute: "guardian-endpoint" },
    askGuardian: { attribute: false },
    floating: { type: Boolean, reflect: true },
    face: { state: true, attribute: false },
    faulty: { state: true, attribute: false },
    busy: { state: true, attribute: false },
    told: { state: true, attribute: false }
  };
  #ages;
  /** Whose ages these are. */
  #of;
  #waited;
  constructor() {
    super();
    this.floating = false;
    this.faulty = false;
  }
  load(language) {
    return loadAgeWords(language);
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("view") && this.view) this.#look();
  }
  render() {
    const { view, table, face } = this;
    if (!view || !table) return nothing;
    const drawn = face && html`<div class="text" lang="${table.language}">${this.#face(face)}</div>`;
    const said = html`<p role="status" part="status">${this.told && !face ? this.tell(this.told) : nothing}</p>`;
    if (!this.floating) return html`${drawn ?? nothing}${said}`;
    return html`<div popover="manual" role="dialog" aria-labelledby="title" part="age" dir="auto" tabindex="-1" @keydown="${this.handleKeydown}">${drawn ?? nothing}${face ? nothing : said} <button class="close" data-consent-action="close" aria-label="${this.tell("age-close")}" @click="${this.handleClose}">${cross}</button></div>`;
  }
  updated(changed) {
    super.updated(changed);
    const sheet = this.isConnected && this.renderRoot.querySelector("[popover]");
    if (sheet) sheet.togglePopover(!!this.face);
    const pressed = changed.get("face") !== void 0 && changed.has("face") && this.face;
    if (pressed || changed.has("faulty") && this.faulty || changed.has("busy") && this.busy === "failed")
      this.renderRoot.querySelector("[data-first]")?.focus();
  }
  async handleAge(event) {
    event.preventDefault();
    const text = this.#value("age").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
    this.faulty = false;
    await this.updateComplete;
    try {
      if (!/^\d{1,3}$/.test(text)) throw new RangeError(text);
      await this.#ages?.answer(Number(text));
      this.told = "age-thanks";
      this.face = void 0;
      this.dispatchEvent(new Event("answered"));
    } catch (error) {
      if (error.code === "age-answered") this.face = void 0;
      else this.faulty = true;
    }
  }
  async handleParent(event) {
    event.preventDefault();
    const { view, busy } = this;
    const ask = this.#asker;
    if (!view || !ask || busy === "sending") return;
    const address = this.#value("contact");
    this.busy = void 0;
    this.faulty = false;
    await this.updateComplete;
    this.faulty = !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address);
    if (this.faulty) return;
    this.busy = "sending";
    try {
      const request = await guardianRequest(view.consent, address);
      if (!request) throw new Error("Nothing waits for a parent.");
      await ask(request);
      this.busy = void 0;
      this.face = "sent";
    } catch (error) {
      console.warn(error);
      this.busy = "failed";
    }
  }
  handleKeydown(event) {
    if (event.key === "Escape") this.handleClose();
  }
  /** Nothing is given by leaving, and it does not come back by itself for as long as a refusal is quiet (UI-15). */
  handleClose() {
    if (this.face === "age") void this.#ages?.later();
    this.face = void 0;
    this.dispatchEvent(new Event("close"));
  }
  /** How a parent is asked; `undefined` where the page has no way to send a message. */
  get #asker() {
    const address = this.guardianEndpoint ?? this.outermost.getAttribute("guardian-endpoint");
    return this.askGuardian ?? (address ? askAt(address) : void 0);
  }
  #look() {
    const { view } = this;
    if (!view) return;
    if (this.#of !== view.consent) {
      this.#of = view.consent;
      this.#ages = this.#waited = void 0;
      void view.consent.records().then(({ ages }) => {
        if (this.#of !== view.consent) return;
        this.#ages = ages;
        this.#choose();
      });
    } else this.#choose();
  }
  /** What there is to do now. A question of its own is not taken away by another change. */
  #choose() {
    const { view } = this;
    const ages = this.#ages;
    if (!view || !ages) return;
    const waits = this.#waiting().join(" ");
    const fresh = waits !== "" && (this.#waited !== void 0 || !this.floating) && waits !== this.#waited;
    this.#waited = waits;
    if (ages.open) this.face = this.floating && !ages.wanted ? void 0 : "age";
    else if (fresh) this.face = "parent";
    else if (this.face === "age" || this.face === "parent" && !waits) this.face = void 0;
  }
  #waiting() {
    const { policy, snapshot } = this.view?.consent ?? {};
    return (policy?.purposes ?? []).map(({ id }) => id).filter((id) => snapshot?.purposes[id]?.state === "parental-consent-pending");
  }
  #value(id) {
    return this.renderRoot.querySelector(`#${id}`)?.value.trim() ?? "";
  }
  #face(face) {
    if (face === "age") return this.#askAge();
    return face === "parent" ? this.#askParent() : this.#sent();
  }
  #askAge() {
    const { faulty } = this;
    return html`<h2 id="title">${this.tell("age-title")}</h2><p>${this.tell("age-why")}</p><form novalidate @submit="${this.handleAge}"><div class="field"><label for="age">${this.tell("age-label")}</label> ${faulty ? html`<p class="fault" id="fault" role="alert">${this.tell("age-fault")}</p>` : nothing} <input id="age" inputmode="numeric" autocomplete="off" maxlength="3" aria-required="true" aria-invalid="${faulty}" aria-describedby="kept ${faulty ? "fault" : ""}" ?data-first="${faulty}"><p class="hint" id="kept">${this.tell("age-kept")}</p></div><div class="row"><button part="form-button" data-consent-action="age">${this.tell("age-go")}</button></div></form>`;
  }
  #askParent() {
    const { view, faulty, busy } = this;
    const titles = (view?.notice.purposes ?? []).filter(({ id }) => this.#waiting().includes(id));
    const purposes = new Intl.ListFormat(view?.notice.language).format(titles.map(({ title }) => title));
    const email = view?.consent.policy.controller.email ?? "";
    return html`<h2 id="title" tabindex="-1" ?data-first="${!faulty && busy !== "failed"}">${this.tell("parent-title")}</h2><p>${this.tell("parent-why", { purposes })} ${this.#ages?.law.jointly ? this.tell("parent-jointly") : nothing}</p>${this.#asker ? html`<form novalidate @submit="${this.handleParent}"><div class="field"><label for="contact">${this.tell("parent-contact")}</label> ${faulty ? html`<p class="fault" id="fault" role="alert">${this.tell("parent-fault")}</p>` : nothing} ${busy === "failed" ? html`<p class="fault" role="alert" tabindex="-1" data-first>${this.tell("parent-failed")}</p>` : nothing} <input id="contact" type="email" autocomplete="off" aria-required="true" aria-invalid="${faulty}" aria-describedby="hint ${faulty ? "fault" : ""}" ?data-first="${faulty}"><p class="hint" id="hint">${this.tell("parent-hint")}</p></div><div class="row"><button part="form-button" data-consent-action="ask-parent">${this.tell("parent-send")}</button> <button part="form-button" type="button" data-consent-action="later" @click="${this.handleClose}">${this.tell("parent-later")}</button></div><p role="status" part="status">${busy === "sending" ? this.tell("parent-sending") : nothing}</p></form>` : html`<p>${this.tell("parent-mail", { email })}</p>`}`;
  }
  #sent() {
    return html`<h2 id="title" tabindex="-1" data-first>${this.tell("parent-title")}</h2><p role="status" part="status">${this.tell("parent-sent")}</p>`;
  }
}

export { ConsentAge };
//# sourceMappingURL=consent-age.js.map
