import { css, nothing, html } from 'lit';
import { recipientsOf, needsExplicitConsent } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';
import { cross } from './cross.js';
import { asked, choose } from './purposes.js';

const ANSWERS = { "accept-all": true, "refuse-all": false, close: "later", save: "later" };
class ConsentPrompt extends ConsentElement {
  static tag = "consent-prompt";
  static styles = [
    ConsentElement.styles,
    css`[popover]{inset:auto 0 0;inline-size:min(100% - 1rem,var(--consent-max-width,60rem));max-block-size:calc(100dvb - 1rem);margin:0 auto .5rem;padding:0;border:1px solid var(--border);border-radius:calc(var(--radius) * 2);background:var(--surface);color:inherit;box-shadow:0 .25rem 2.5rem #0003}:popover-open{display:flex;flex-direction:column}.answers,.text{display:grid;gap:.75em;padding:calc(var(--space) * 1.25);overflow:auto}.answers{flex-shrink:0;gap:.5em;align-content:end;border-block-start:1px solid var(--border)}h2{padding-inline-end:44px}ul{display:grid;gap:.25em;list-style:none}li>div{flex:1}consent-toggle{flex:0 0 5.5em;min-block-size:3.5em}b{margin-inline-end:.25em}i{display:block}.links,li{display:flex;gap:0 1.5em}.links{flex-wrap:wrap}.links>p{flex:0 0 100%}.close{position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;padding:0 15px;border:0}@media (min-width:30rem){consent-toggle{flex-basis:9.5em;min-block-size:2.75em}}@media (min-width:56rem){:popover-open{flex-direction:row}.answers,.text{flex:1;padding:calc(var(--space) * 1.75);border:0}.answers{flex:0 0 16em}.choices{grid-template-columns:1fr}}`
  ];
  static properties = { turned: { state: true, attribute: false } };
  /** How many purposes are named in the first frame; the rest follow a tenth of a second later, however many there are. */
  #first = 20;
  updated() {
    if (!this.isConnected) return;
    const { renderRoot: root } = this;
    const look = this.outermost.getAttribute("look");
    const show = () => root.querySelector("[popover]")?.togglePopover(true);
    if (!look) show();
    import('./place.js').then(({ place }) => place(root, look)).catch(show);
    setTimeout(() => this.isConnected && this.#first < (this.#first = Infinity) && this.requestUpdate(), 99);
  }
  get layer() {
    return "prompt";
  }
  render() {
    const { view } = this;
    const due = view ? asked(view) : [];
    if (!view || !due.length) return nothing;
    const {
      consent,
      notice: { language },
      snapshot
    } = view;
    const { controller } = consent.policy;
    const count = new Set(due.flatMap(recipientsOf).map(({ id }) => id)).size;
    const changes = (id) => snapshot.purposes[id]?.changes ?? [];
    const few = due.length < 5;
    const third = this.turned ? "save" : "choose";
    const why = due.some(({ id }) => changes(id).length) ? "changed" : due.some(({ id }) => snapshot.purposes[id]?.state === "unknown") ? "first" : "later";
    return html`<div popover="manual" role="dialog" aria-labelledby="title" part="prompt" ?inert="${consent.partial}" dir="auto" lang="${language}" @click="${this.handleClick}" @change="${this.handleChange}" @keydown="${this.handleKeydown}"><div class="text"><h2 id="title">${this.say("title")}</h2><p>${this.say(`why-${why}`)} ${this.say("asks", { controller: controller.name })}</p><ul>${due.slice(0, this.#first).map(
      (purpose) => html`<li><div><b>${purpose.title[language]}</b> ${purpose.summary[language]} ${changes(purpose.id).map((change) => html`<i>${this.say(change)}</i>`)} ${needsExplicitConsent(purpose) ? html`<i>${this.say("apart", { choose: this.say("choose") })}</i>` : nothing}</div>${few && !needsExplicitConsent(purpose) ? html`<consent-toggle .within="${this}" .view="${view}" .purpose="${purpose.id}"></consent-toggle>` : nothing}</li>`
    )}</ul><p>${count ? this.say(`recipients-${new Intl.PluralRules(language).select(count)}`, { count }) : nothing} ${this.say("anytime", { open: this.say("open") })}</p>${snapshot.storage === "memory" ? html`<p>${this.say("memory")}</p>` : nothing}<div class="links"><p role="status">${this.status && this.status !== "saved" ? this.say(this.status) : nothing}</p><button class="link" data-consent-action="open">${this.say("details")}</button> <a class="link" href="${controller.privacyStatement}">${this.say("statement")}</a></div></div><div class="answers"><div class="choices"><button part="decision-button" data-consent-action="accept-all">${this.say("accept-all")}</button> <button part="decision-button" data-consent-action="refuse-all">${this.say("refuse-all")}</button></div><button data-consent-action="${third}">${this.say(third)}</button></div><button class="close" data-consent-action="close" aria-label="${this.say("close-prompt")}">${cross}</button></div>`;
  }
  handleClick(event) {
    const action = event.target.closest("[data-consent-action]")?.dataset.consentAction;
    if (!action) return;
    if (action in ANSWERS) this.#answer(event, action);
    else this.#choose(action === "open");
  }
  handleChange() {
    this.turned = true;
  }
  handleKeydown(event) {
    if (event.key === "Escape") this.#answer(event, "close");
  }
  #choose(detailed) {
    const { consent, snapshot } = this.view ?? {};
    const panel = this.within;
    if (panel) void panel.open(snapshot?.ask, detailed);
    else void consent?.request(snapshot?.ask);
  }
  #answer(event, control) {
    const { view } = this;
    if (!view) return;
    const choices = choose(view, asked(view), ANSWERS[control]);
    if (control === "save")
      for (const { purpose, checked } of this.renderRoot.querySelectorAll("consent-toggle"))
        choices[purpose] = !!checked;
    void this.record(choices, { event, control }).then((recorded) => {
      if (recorded) this.dispatchEvent(new Event("close"));
    });
  }
}

export { ConsentPrompt };
//# sourceMappingURL=consent-prompt.js.map
