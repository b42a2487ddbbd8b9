import { nothing, html } from 'lit';
import { loadRightsWords } from '../i18n/rights/index.js';
import { faultsOf, rightsRequest } from '../model/rights.js';
import { mayShow, asking } from './asking.js';
import { ConsentPurpose } from './consent-purpose.js';
import { ConsentWithdraw } from './consent-withdraw.js';
import { paper } from './paper.js';
import { complaint } from './rights-complaint.js';
import { fields } from './rights-fields.js';
import { sendTo, mailOf } from './rights-form.js';
import { rightsStyle } from './rights-style.js';
import { WordedElement } from './worded-element.js';

class ConsentRights extends WordedElement {
  static tag = "consent-rights";
  static dependencies = [ConsentPurpose, ConsentWithdraw];
  static styles = [WordedElement.styles, paper, rightsStyle];
  static properties = {
    ...WordedElement.properties,
    rightsEndpoint: { attribute: "rights-endpoint" },
    send: { attribute: false },
    now: { attribute: false },
    step: { state: true, attribute: false },
    draft: { state: true, attribute: false },
    faults: { state: true, attribute: false },
    country: { state: true, attribute: false },
    authorities: { state: true, attribute: false }
  };
  /** As it is reviewed and sent; made once, so that sending again is sending the same. */
  #request;
  constructor() {
    super();
    this.now = Date.now;
    this.#begin();
  }
  get layer() {
    return "rights";
  }
  load(language) {
    if (!this.authorities) void this.#loadAuthorities();
    return loadRightsWords(language);
  }
  render() {
    const { view, table } = this;
    if (!view || !table) return nothing;
    const { policy } = view.consent;
    const interests = policy.purposes.filter(
      (p) => p.legalBasis === "legitimate-interests" && p.status !== "not-allowed" && mayShow(view.snapshot, p)
    );
    const isMarketing = (p) => p.tags?.includes("direct-marketing") ?? false;
    return html`<div class="paper" lang="${table.language}"><p>${this.tell("intro")}</p><ul><li><b>${this.tell("free")}</b></li><li>${this.tell("term")}</li><li>${this.tell("identity")}</li></ul>${this.#objections(
      "marketing",
      interests.filter((p) => isMarketing(p))
    )} ${this.#objections(
      "objection",
      interests.filter((p) => !isMarketing(p))
    )} ${asking(view).length ? this.#withdrawal() : nothing}<section aria-labelledby="rights"><h3 id="rights">${this.tell("rights")}</h3>${Object.keys(table.words.right).map((right) => {
      const { name, text } = table.words.right[right];
      return html`<h4>${name}</h4><p data-right="${right}">${text}</p>`;
    })}</section><section aria-labelledby="request"><h3 id="request">${this.tell("request")}</h3>${this.#form(table.words)}<p role="status" part="status">${this.step === "sending" ? this.tell("sending") : nothing}</p></section>${complaint({
      policy,
      language: table.language,
      country: this.country ?? policy.country,
      authorities: this.authorities ?? {},
      tell: (key, places) => this.tell(key, places),
      choose: (event) => {
        this.handleCountry(event);
      }
    })}</div>`;
  }
  updated(changed) {
    super.updated(changed);
    const moved = changed.has("step") && changed.get("step") !== void 0;
    if (moved && this.step !== "sending" || changed.has("faults") && this.faults.length)
      this.renderRoot.querySelector("[data-first]")?.focus();
  }
  handleInput({ target }) {
    const { name, value } = target;
    this.draft = { ...this.draft, [name]: value };
    const still = faultsOf(this.draft);
    this.faults = this.faults.filter((fault) => still.includes(fault));
  }
  handleCheck(event) {
    event.preventDefault();
    const { view } = this;
    this.faults = faultsOf(this.draft);
    if (this.faults.length || !view) return;
    const { site } = view.consent.policy;
    const about = { id: crypto.randomUUID(), site, language: view.notice.language };
    this.#request = rightsRequest(this.draft, about, this.now());
    this.step = "check";
  }
  handleChange() {
    this.step = "form";
  }
  handleAgain() {
    this.#begin();
  }
  async handleSend() {
    const send = this.#sender;
    const request = this.#request;
    if (!send || !request || this.step === "sending") return;
    this.step = "sending";
    try {
      await send(request);
      this.step = "sent";
    } catch (error) {
      console.warn(error);
      this.step = "not-sent";
    }
  }
  handleMail() {
    setTimeout(() => this.step = "sent");
  }
  handleCountry({ target }) {
    this.country = target.value;
  }
  /** How a request is sent; `undefined` where a mail has to do. */
  get #sender() {
    return this.send ?? (this.rightsEndpoint ? sendTo(this.rightsEndpoint) : void 0);
  }
  #begin() {
    this.step = "form";
    this.draft = { right: void 0, contact: "", details: "" };
    this.faults = [];
  }
  async #loadAuthorities() {
    try {
      this.authorities = (await import('../policy/data/authorities.js')).authorities.byCountry;
    } catch (cause) {
      this.view?.consent.report("interface-unavailable", "", cause);
    }
  }
  #objections(name, purposes) {
    if (!purposes.length) return nothing;
    return html`<section aria-labelledby="${name}"><h3 id="${name}">${this.tell(name)}</h3><p>${this.tell(`${name}-intro`)}</p>${purposes.map(
      ({ id }) => html`<consent-purpose .purpose="${id}" .within="${this}" .view="${this.view}"></consent-purpose>`
    )}</section>`;
  }
  #withdrawal() {
    return html`<section aria-labelledby="withdraw"><h3 id="withdraw">${this.tell("withdraw")}</h3>${this.view?.snapshot.standing ? nothing : html`<p>${this.tell("withdraw-none")}</p>`}<consent-withdraw .within="${this}" .view="${this.view}"></consent-withdraw></section>`;
  }
  #form(words) {
    switch (this.step) {
      case "form":
        return fields({
          words,
          language: this.table?.language ?? "",
          draft: this.draft,
          faults: this.faults,
          mailTo: this.#sender ? void 0 : this.view?.consent.policy.controller.email ?? "",
          tell: (key, places) => this.tell(key, places),
          check: (event) => {
            this.handleCheck(event);
          },
          change: (event) => {
            this.handleInput(event);
          }
        });
      case "sent":
        return this.#done();
      default:
        return this.#check(words);
    }
  }
  #check(words) {
    const request = this.#request;
    if (!request) return nothing;
    const email = this.view?.consent.policy.controller.email ?? "";
    const facts = [
      [this.tell("which"), words.right[request.right].name],
      [this.tell("contact"), request.contact],
      [this.tell("details"), request.details || this.tell("nothing")],
      [this.tell("due"), this.#date(request.dueAt)]
    ];
    return html`<div class="sure"><h4 tabindex="-1" ?data-first="${this.step === "check"}">${this.tell("check-title")}</h4>${this.step === "not-sent" ? html`<p class="fault" role="alert" tabindex="-1" data-first>${this.tell("not-sent", { email })}</p>` : html`<p>${this.tell("check-intro")}</p>`}<dl>${facts.map(
      ([term, said]) => html`<div><dt>${term}</dt><dd>${said}</dd></div>`
    )}</dl><div class="row"><button part="form-button" data-consent-action="change" @click="${this.handleChange}">${this.tell("change")}</button> ${this.#sender ? html`<button part="form-button" data-consent-action="send" aria-disabled="${this.step === "sending"}" @click="${this.handleSend}">${this.tell("send")}</button>` : html`<a class="button" part="form-button" data-consent-action="mail" href="${mailOf(request, email, words)}" @click="${this.handleMail}">${this.tell("mail")}</a>`}</div></div>`;
  }
  #done() {
    const { dueAt = "", id = "" } = this.#request ?? {};
    const email = this.view?.consent.policy.controller.email ?? "";
    const date = this.#date(dueAt);
    return html`<div class="sure" role="group" aria-labelledby="done"><h4 id="done" tabindex="-1" data-first>${this.#sender ? this.tell("sent") : this.tell("mail")}</h4><p>${this.#sender ? this.tell("sent-text", { date, id }) : this.tell("sent-mail", { email, date })}</p><div class="row"><button part="form-button" data-consent-action="again" @click="${this.handleAgain}">${this.tell("again")}</button></div></div>`;
  }
  #date(at) {
    return new Intl.DateTimeFormat(this.table?.language === "en" ? "en-GB" : this.table?.language, {
      dateStyle: "long",
      timeZone: "UTC"
    }).format(new Date(at));
  }
}

export { ConsentRights };
//# sourceMappingURL=consent-rights.js.map
