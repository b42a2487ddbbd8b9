import { css, nothing, html } from 'lit';
import { needsExplicitConsent } from '../model/purpose.js';
import { asking } from './asking.js';
import { ConsentElement } from './consent-element.js';
import { choose } from './purposes.js';

class ConsentWithdraw extends ConsentElement {
  static tag = "consent-withdraw";
  static styles = [
    ConsentElement.styles,
    css`button{padding-inline:1em}.after{display:flex;flex-wrap:wrap;gap:.5em;padding-block:0.5em}.alone,.inside{position:relative}.dismiss{position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;padding:0;border:0;font-size:1.25em;font-weight:400}.row{display:flex}.inside>p:not(:empty){padding-block-start:0.75em;padding-inline:1em 44px}.inside>.after{padding:.75em 1em;border-block-end:1px solid var(--border)}.alone>p:not(:empty){background:var(--surface)}.inside .row{display:grid;grid-auto-columns:1fr;grid-auto-flow:column}.inside .row button{border:0;background:0 0;border-inline-start:1px solid var(--border);border-radius:0}`
  ];
  static properties = {
    purpose: {},
    bare: { attribute: false },
    taken: { state: true, attribute: false },
    dismissed: { state: true, attribute: false }
  };
  willUpdate(changed) {
    super.willUpdate(changed);
    const { view } = this;
    const before = changed.get("view");
    const gone = before ? this.#standing(before).filter(({ id }) => view?.snapshot.purposes[id]?.state === "withdrawn") : [];
    if (!gone.length) return;
    this.taken = gone;
    this.dismissed = false;
  }
  render() {
    const { view, purpose, taken, status } = this;
    if (!view) return nothing;
    const stands = this.#standing(view).length > 0;
    const title = view.notice.purposes.find(({ id }) => id === purpose)?.title;
    const done = !!taken && !stands && !this.dismissed;
    const reload = view.snapshot.reload.length > 0 && !this.dismissed;
    const line = done ? this.say("withdrawn") : status === "failed" ? this.say(status) : nothing;
    return html`<div class="${this.layer === "standing-control" ? "inside" : "alone"}" lang="${view.notice.language}"><p role="status" part="status">${line}</p>${reload ? html`<p>${this.say("reload-why")}</p>` : nothing} ${done || reload ? html`<div class="after">${done ? this.#button("undo") : nothing} ${reload ? this.#button("reload") : nothing} <button class="dismiss" data-consent-action="close" aria-label="${this.say("dismiss")}" @click="${this.handleDismiss}">×</button></div>` : nothing}<div class="row"><slot></slot>${stands && !this.bare ? this.#button("withdraw", title ? this.say("withdraw-one", { title }) : void 0) : nothing}</div></div>`;
  }
  handleClick(event) {
    const { view, taken = [] } = this;
    const action = event.currentTarget.dataset.consentAction;
    if (!view) return;
    if (action === "withdraw") {
      const choices = choose(view, this.#standing(view), false);
      void this.record(choices, { event, control: action, verb: action, then: "withdrawn" });
    } else if (action === "undo") {
      const again = taken.filter((purpose) => !needsExplicitConsent(purpose));
      void this.record(choose(view, again, true), { event, control: action });
    } else location.reload();
  }
  handleDismiss() {
    this.dismissed = true;
  }
  #button(action, label = this.say(action)) {
    return html`<button part="${action}-button" data-consent-action="${action}" @click="${this.handleClick}">${label}</button>`;
  }
  #standing(view) {
    const stands = asking(view).filter(({ id }) => view.snapshot.purposes[id]?.permitted);
    return stands.filter(({ id }) => !this.purpose || id === this.purpose);
  }
}

export { ConsentWithdraw };
//# sourceMappingURL=consent-withdraw.js.map
