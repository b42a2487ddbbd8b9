import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { whenIdle } from '../idle.js';
import { partsOf } from '../model/parts.js';
import { needsExplicitConsent } from '../model/purpose.js';
import { hasDocumentWords } from '../documents/words/languages.js';
import { asking } from './asking.js';
import { ConsentElement } from './consent-element.js';
import { ConsentPurpose } from './consent-purpose.js';
import { ConsentStanding } from './consent-standing.js';
import { ConsentToggle } from './consent-toggle.js';
import { cross } from './cross.js';
import { choose } from './purposes.js';
import { groupsOf, lookFor } from './settings-groups.js';
import { aside, fetchAside } from './settings-aside.js';
import { settingsStyles } from './settings-styles.js';
import { signalLine } from './signal-line.js';
import { refusedParts, turned } from './turns.js';

const FIRST_DRAWN = 30;
const MANY = 20;
class ConsentSettings extends ConsentElement {
  static tag = "consent-settings";
  static dependencies = [ConsentPurpose, ConsentStanding, ConsentToggle];
  static styles = [ConsentElement.styles, settingsStyles];
  static properties = {
    opened: { attribute: false },
    draft: { state: true, attribute: false },
    drawn: { state: true, attribute: false },
    query: { state: true, attribute: false },
    aside: { state: true, attribute: false }
  };
  constructor() {
    super();
    this.draft = {};
    this.drawn = FIRST_DRAWN;
    this.query = "";
    this.opened = { purposes: [], detailed: false };
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    if (!changed.has("opened")) return;
    this.draft = {};
    this.query = "";
    const wanted = this.view?.consent.policy.purposes.findIndex(({ id }) => id === this.opened.purposes[0]) ?? -1;
    this.drawn = Math.max(FIRST_DRAWN, wanted + 1);
  }
  updated(changed) {
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog) return;
    const aside2 = this.renderRoot.querySelector("[part='aside']");
    if (aside2 && !aside2.open) aside2.showModal();
    const most = this.view?.consent.policy.purposes.length ?? 0;
    if (this.drawn < most) whenIdle(() => this.drawn += 100);
    if (!changed.has("opened")) return;
    if (!dialog.open) dialog.showModal();
    requestAnimationFrame(() => {
      const wanted = this.renderRoot.querySelector(`[data-id='${this.opened.purposes[0] ?? ""}']`);
      const text = wanted?.closest(".text");
      if (wanted && text && wanted.getBoundingClientRect().top + 56 > text.getBoundingClientRect().bottom)
        wanted.scrollIntoView({ block: "nearest" });
    });
  }
  get layer() {
    return "settings";
  }
  render() {
    const { view } = this;
    if (!view) return nothing;
    const { policy } = view.consent;
    const { notice } = view;
    const { controller, authority } = policy;
    const asked = asking(view);
    const switched = asked.some((purpose) => !needsExplicitConsent(purpose));
    const groups = groupsOf(view);
    const shown = lookFor(groups, this.query, notice.purposes);
    return html`<dialog part="settings" aria-labelledby="title" dir="auto" lang="${notice.language}" @close="${this.handleClose}"><header><h2 id="title" tabindex="-1" autofocus>${this.say("open")}</h2><button class="close" data-consent-action="close" aria-label="${this.say("close")}" @click="${this.close}">${cross}</button></header><div class="text"><p>${this.say("intro", { controller: controller.name })}</p>${signalLine(view, (word, places) => this.say(word, places))} ${policy.purposes.length > MANY ? this.#search(groups, shown) : nothing} ${shown.map((group) => this.#group(group))}<div class="foot">${asked.length ? html`<p>${this.say("lawful")}</p>` : nothing}<p>${this.say("rights", { email: controller.email })}</p>${authority ? html`<p>${this.say("complaint", { authority: authority.name })}</p>` : nothing}<p><a href="${controller.privacyStatement}" @click="${this.handleStatement}">${this.say("statement")}</a></p><div class="doors">${this.#door("history")} ${this.#door("your-rights")}</div></div></div>${switched ? html`<footer><p role="status">${this.status ? this.say(this.status) : nothing}</p><div class="choices"><button part="decision-button" data-consent-action="accept-all" @click="${this.handleAll}">${this.say("accept-all")}</button> <button part="decision-button" data-consent-action="refuse-all" @click="${this.handleAll}">${this.say("refuse-all")}</button></div><button part="save-button" data-consent-action="save" @click="${this.handleSave}">${this.say("save")}</button></footer>` : nothing}</dialog>${this.aside ? aside(this.aside, {
      view,
      within: this,
      say: (word) => this.say(word),
      close: () => {
        this.aside = void 0;
      }
    }) : nothing}`;
  }
  /** Leaves, saving nothing. */
  close() {
    this.outermost.presses = 0;
    this.renderRoot.querySelector("dialog")?.close();
  }
  handleClose({ target }) {
    if (!target.open) this.dispatchEvent(new Event("close"));
  }
  handleDoor(event) {
    void this.#show(event.currentTarget.dataset.consentAction);
  }
  /** Here, where the statement can be written in this language; else, or when asked for in a tab of its own, on its page. */
  handleStatement(event) {
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
    if (ctrlKey || metaKey || shiftKey || altKey || button) return;
    if (!hasDocumentWords(this.view?.notice.language ?? "")) return;
    event.preventDefault();
    void this.#show("statement");
  }
  handleSearch({ target }) {
    this.query = target.value;
  }
  handleTurn({ target }) {
    const { purpose, on, turns } = target;
    this.draft = { ...this.draft, ...turns, [purpose]: on };
  }
  handleAll(event) {
    const { view } = this;
    const control = event.currentTarget.dataset.consentAction ?? "";
    if (!view) return;
    const choices = choose(view, asking(view), control === "accept-all");
    for (const purpose of asking(view))
      if (choices[purpose.id] === true) Object.assign(choices, refusedParts(view, purpose));
    this.#record(event, control, choices);
  }
  handleSave(event) {
    const { view, draft } = this;
    if (!view) return;
    const choices = choose(view, asking(view).filter(needsExplicitConsent), true);
    for (const purpose of asking(view)) {
      const { id } = purpose;
      const given = view.snapshot.purposes[id]?.permitted ?? false;
      const on = needsExplicitConsent(purpose) ? given : choices[id] = draft[id] ?? given;
      if (on) Object.assign(choices, turned(view, purpose, draft));
    }
    this.#record(event, "save", choices);
  }
  async #show(name) {
    try {
      await fetchAside(name);
      this.aside = name;
    } catch (cause) {
      this.outermost.status = "unavailable";
      this.view?.consent.report("interface-unavailable", "", cause);
    }
  }
  #record(event, control, choices) {
    if (event.detail > 1) return;
    void this.record(choices, { event, control }).then((recorded) => recorded && this.close());
  }
  #door(name) {
    return html`<button class="link" data-consent-action="${name}" @click="${this.handleDoor}">${this.say(name)}</button>`;
  }
  /** Where there are many: a field that leaves only what is looked for, and how many that are, in figures. */
  #search(all, shown) {
    const count = (groups) => groups.reduce((sum, { purposes }) => sum + purposes.length, 0);
    return html`<search><label for="search">${this.say("search")}</label> <input id="search" type="search" part="search" autocomplete="off" .value="${this.query}" @input="${this.handleSearch}"><p role="status">${this.query ? `${String(count(shown))} / ${String(count(all))}` : nothing}</p></search>`;
  }
  #group({ name, intro, purposes }) {
    return html`<section aria-labelledby="${name}"><h3 id="${name}">${this.say(name)}</h3><p>${this.say(intro)}</p>${name === "consent" && !this.query ? html`<consent-withdraw .within="${this}" .view="${this.view}"></consent-withdraw>` : nothing} ${repeat(
      purposes.slice(0, this.drawn),
      ({ id }) => id,
      (purpose) => {
        const { id } = purpose;
        return html`<consent-purpose data-id="${id}" .purpose="${id}" .within="${this}" .view="${this.view}" .checked="${this.draft[id]}" .turns="${partsOf(purpose).length ? this.draft : void 0}" .detailed="${this.opened.detailed && this.opened.purposes.includes(id)}" @change="${this.handleTurn}"></consent-purpose>`;
      }
    )}</section>`;
  }
}

export { ConsentSettings };
//# sourceMappingURL=consent-settings.js.map
