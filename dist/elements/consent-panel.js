import { css, nothing, html } from 'lit';
import { loadFirstTable } from '../i18n/index.js';
import { needsExplicitConsent } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';
import { ConsentPrompt } from './consent-prompt.js';
import { asked } from './purposes.js';

class ConsentPanel extends ConsentElement {
  static tag = "consent-panel";
  static dependencies = [ConsentPrompt];
  static styles = [
    ConsentElement.styles,
    css`p{position:absolute;overflow:hidden;inline-size:1px;clip-path:inset(50%)}@media print{:host{display:none}}`
  ];
  static properties = {
    withoutStandingControl: { type: Boolean, attribute: "without-standing-control" },
    asks: { state: true, attribute: false },
    settings: { state: true, attribute: false }
  };
  /** The question rose in this page; once is enough (UI-15). */
  #asked = false;
  /** The notice with all words, once it is here. */
  #whole;
  /** Opens the settings, at these purposes or at the top; `detailed` with all that is told of them unfolded. */
  async open(purposes = [], detailed = false) {
    this.presses ||= 1;
    try {
      await this.#rest();
      this.settings = { purposes, detailed };
    } catch (cause) {
      this.status = "unavailable";
      this.view?.consent.report("interface-unavailable", "", cause);
    }
  }
  /** Closes what is open. Nothing is saved and nothing is decided. */
  close() {
    this.handleSettingsClose();
    this.asks = false;
  }
  follow(consent, notice, signal) {
    super.follow(consent, notice, signal);
    signal.addEventListener(
      "abort",
      consent.present((purposes) => void this.open(purposes))
    );
    if (consent.policy.audience.children !== "none")
      import('./age-step.js').then(
        (step) => step.attend(this, consent, signal),
        (cause) => consent.report("interface-unavailable", "", cause)
      );
    setTimeout(() => void this.#rest().catch(() => void 0));
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    const { view } = this;
    if (!view) return;
    const due = asked(view);
    if (!due.length) this.asks = false;
    else if (!this.#asked && !due.every(needsExplicitConsent)) this.asks = this.#asked = true;
  }
  render() {
    const { view, status } = this;
    if (!view) return nothing;
    return html`${this.asks ? html`<consent-prompt .within="${this}" .view="${view}" .status="${status}" @close="${this.handlePromptClose}"></consent-prompt>` : nothing}<p role="status" part="status">${status === "saved" ? this.say(status) : nothing}</p><consent-standing .within="${this}" .view="${view}" .status="${status}" .asks="${this.asks}"></consent-standing>${this.settings && !view.consent.partial ? html`<consent-settings .within="${this}" .view="${view}" .status="${status}" .opened="${this.settings}" @close="${this.handleSettingsClose}"></consent-settings>` : nothing}`;
  }
  handlePromptClose() {
    this.asks = false;
  }
  handleSettingsClose() {
    this.settings = void 0;
    this.presses = 0;
  }
  /** With the words of a first question only, where that is what is asked; the rest comes later. */
  async notice(consent) {
    const { ask, purposes } = consent.snapshot;
    const first = ask.length > 0 && ask.every((id) => purposes[id]?.state === "unknown");
    const notice = await super.notice(consent, first ? loadFirstTable : void 0);
    if (!first) this.#whole = notice;
    return notice;
  }
  /** Settings and standing control with their words, which a first visit can wait for. */
  async #rest() {
    const { view } = this;
    if (!view || view.consent.partial) return;
    const [{ ConsentSettings }, notice] = await Promise.all([
      import('./consent-settings.js'),
      view.notice === this.#whole ? this.#whole : super.notice(view.consent)
    ]);
    if (this.view?.notice === view.notice && notice !== view.notice)
      this.view = { ...this.view, notice: this.#whole = notice };
    ConsentSettings.define();
  }
}

export { ConsentPanel };
//# sourceMappingURL=consent-panel.js.map
