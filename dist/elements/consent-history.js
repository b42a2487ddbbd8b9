import { css, nothing, html } from 'lit';
import { tellActs, tellNow } from '../documents/history.js';
import { loadHistoryWords } from '../i18n/history/index.js';
import { saveHistory } from './history-file.js';
import { paper } from './paper.js';
import { facts, toldAct } from './told-act.js';
import { WordedElement } from './worded-element.js';

const FIRST_DRAWN = 20;
class ConsentHistory extends WordedElement {
  static tag = "consent-history";
  static styles = [
    WordedElement.styles,
    paper,
    css`ol{margin:0;padding:0;list-style:none}.act{display:grid;gap:.25em;padding-block:1em;border-block-start:1px solid var(--border)}.aside{font-size:max(.9375em, 14px)}.proof dd{overflow-wrap:anywhere}`
  ];
  static properties = {
    ...WordedElement.properties,
    delivery: { attribute: false },
    entries: { state: true, attribute: false },
    drawn: { state: true, attribute: false },
    erasing: { state: true, attribute: false }
  };
  #again;
  constructor() {
    super();
    this.drawn = FIRST_DRAWN;
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }
  get layer() {
    return "history";
  }
  load(language) {
    return loadHistoryWords(language);
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("view")) void this.#read();
  }
  render() {
    const input = this.#input();
    if (!input) return nothing;
    const { words, language } = input;
    const acts = tellActs(input);
    return html`<div class="paper" lang="${language}"><p>${this.tell("intro")}</p>${input.snapshot.storage === "memory" ? html`<p>${this.tell("memory")}</p>` : nothing}<section aria-labelledby="now"><h3 id="now">${this.tell("now")}</h3>${facts(tellNow(input))}</section><section aria-labelledby="before"><h3 id="before">${this.tell("before")}</h3>${acts.length ? nothing : html`<p>${this.tell("none")}</p>`}<ol>${acts.slice(0, this.drawn).map((act) => toldAct(act, words, input.policy.controller.name))}</ol>${acts.length > this.drawn ? html`<button data-consent-action="more" @click="${this.handleMore}">${this.say("more")} (${acts.length - this.drawn})</button>` : nothing}</section><section aria-labelledby="copy"><h3 id="copy">${this.tell("download")}</h3><p>${this.tell("download-intro")}</p><div class="row"><button part="download-button" data-consent-action="download-page" @click="${this.handleDownload}">${this.tell("page")}</button> <button part="download-button" data-consent-action="download-json" @click="${this.handleDownload}">${this.tell("json")}</button></div></section><section aria-labelledby="erase"><h3 id="erase">${this.tell("erase")}</h3><ul><li>${this.tell("erase-what")}</li><li>${this.tell("erase-shut")}</li><li>${this.tell("erase-proof")}</li></ul><p>${this.tell("erase-theirs", { email: input.policy.controller.email })}</p>${this.#eraser()}<p role="status" part="status">${this.#outcome()}</p></section></div>`;
  }
  updated(changed) {
    super.updated(changed);
    if (!changed.has("erasing")) return;
    const before = changed.get("erasing");
    if (this.erasing === "sure") this.renderRoot.querySelector("#sure")?.focus();
    else if (before === "sure" || before === "busy")
      this.renderRoot.querySelector("[part='erase-button']")?.focus();
  }
  handleMore() {
    this.drawn += 100;
  }
  handleAsk() {
    this.erasing = "sure";
  }
  handleKeep() {
    this.erasing = void 0;
  }
  async handleErase(event) {
    const { view, layer } = this;
    if (!view) return;
    const { consent, notice } = view;
    this.erasing = "busy";
    const expression = { event, layer, control: "erase", notice, presses: this.outermost.presses };
    const shut = consent.withdraw(void 0, expression);
    try {
      await shut;
      if (!await this.#delivered()) {
        this.erasing = "waiting";
        return;
      }
      await consent.erase();
      this.erasing = "erased";
    } catch (error) {
      console.warn(error);
      this.erasing = "failed";
    }
    await this.#read();
  }
  handleDownload(event) {
    const { consentAction } = event.currentTarget.dataset;
    const input = this.#input();
    if (input) void saveHistory(input, consentAction === "download-page" ? "html" : "json");
  }
  async #read() {
    const { consent } = this.view ?? {};
    const entries = await consent?.history();
    if (this.view?.consent !== consent) return;
    this.entries = entries;
    clearTimeout(this.#again);
    if (this.isConnected && entries?.some(isOnItsWay)) this.#again = setTimeout(() => void this.#read(), 3e3);
  }
  #input() {
    const { view, table, entries } = this;
    if (!view || !table || !entries) return void 0;
    const { consent, notice, snapshot } = view;
    return {
      policy: consent.policy,
      notice,
      snapshot,
      acts: entries,
      ...table,
      delivery: (id) => this.#deliveryOf(id),
      told: (id) => this.#entry(id)?.delivery?.recipients
    };
  }
  #entry(id) {
    return this.entries?.find(({ event }) => event.id === id);
  }
  /** As the page says it, else as the history itself does. */
  #deliveryOf(id) {
    const word = this.delivery?.(id) ?? this.#entry(id)?.delivery?.state;
    return word && this.table && Object.hasOwn(this.table.words.delivery, word) ? word : void 0;
  }
  /** Whether nothing is on its way any longer; waits five seconds for it. A withdrawal that nobody got must not be erased. */
  async #delivered() {
    for (const end = performance.now() + 5e3; performance.now() < end; ) {
      await this.#read();
      const left = (this.entries ?? []).filter(
        ({ event }) => /^(pending|paused)$/.test(this.#deliveryOf(event.id) ?? "")
      );
      if (!left.length) return true;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return false;
  }
  #eraser() {
    if (this.erasing !== "sure") {
      return html`<button part="erase-button" data-consent-action="erase" aria-disabled="${this.erasing === "busy"}" @click="${this.erasing === "busy" ? nothing : this.handleAsk}">${this.tell("erase-button")}</button>`;
    }
    return html`<div class="sure" role="group" aria-labelledby="sure"><p id="sure" tabindex="-1"><b>${this.tell("erase-sure")}</b></p><div class="choices"><button part="confirm-button" data-consent-action="keep" @click="${this.handleKeep}">${this.tell("erase-no")}</button> <button part="confirm-button" data-consent-action="erase-all" @click="${this.handleErase}">${this.tell("erase-yes")}</button></div></div>`;
  }
  #outcome() {
    if (this.erasing === "erased") return this.tell("erased");
    if (this.erasing === "waiting") return this.tell("erase-waiting");
    return this.erasing === "failed" ? this.tell("erase-failed") : nothing;
  }
}
function isOnItsWay({ delivery }) {
  return delivery?.state === "pending" || !!delivery?.recipients?.some(({ state }) => state === "pending");
}

export { ConsentHistory };
//# sourceMappingURL=consent-history.js.map
