import { css, nothing, html } from 'lit';
import { needsExplicitConsent } from '../model/purpose.js';
import { asking } from './asking.js';
import { ConsentElement } from './consent-element.js';
import { cross } from './cross.js';
import { keepFocus } from './keep-focus.js';
import { choose } from './purposes.js';

class ConsentWithdraw extends ConsentElement {
  static tag = "consent-withdraw";
  static styles = [
    ConsentElement.styles,
    css`button{padding-inline:1em}.alone,.inside{position:relative}.dismiss{position:absolute;inset-block-start:0;inset-inline-end:0;inline-size:44px;padding:0 15px;border:0}.row{display:flex;flex-wrap:wrap;gap:.5em}.inside>p:not(:empty){padding-block:0.75em 0;padding-inline:1em 44px}.inside>p:last-of-type:not(:empty){padding-block-end:0.75em}.alone>p:not(:empty){background:var(--surface);padding-inline-end:44px}.alone>p+.row:has(button){margin-block-start:0.5em}.inside .row{gap:1px;overflow:hidden;border-end-start-radius:inherit;border-end-end-radius:inherit;background:var(--border)}.inside{border-radius:inherit}.said .row{border-block-start:1px solid var(--border)}.inside .row button{flex:1 1 8em;border:0;border-radius:0;background:var(--surface)}`
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
  /** Where what had focus is taken away, it goes to what came for it. */
  update(changed) {
    const settle = keepFocus(this.renderRoot);
    super.update(changed);
    settle();
  }
  render() {
    const { view, purpose, taken, status } = this;
    if (!view) return nothing;
    const stands = this.#standing(view).length > 0;
    const title = view.notice.purposes.find(({ id }) => id === purpose)?.title;
    const done = !!taken && !stands && !this.dismissed;
    const undo = done && !taken.every(needsExplicitConsent);
    const reload = view.snapshot.reload.length > 0 && !this.dismissed;
    const line = done ? this.say("withdrawn") : status === "failed" ? this.say(status) : nothing;
    const said = done || reload;
    return html`<div class="${this.layer === "standing-control" ? "inside" : "alone"} ${said ? "said" : ""}" lang="${view.notice.language}"><p role="status" part="status">${line}</p>${reload ? html`<p>${this.say("reload-why")}</p>` : nothing} ${said ? html`<button class="dismiss" data-consent-action="close" aria-label="${this.say("dismiss")}" @click="${this.handleDismiss}">${cross}</button>` : nothing}<div class="row"><slot></slot>${undo ? this.#button("undo") : nothing} ${reload ? this.#button("reload") : nothing} ${stands && !this.bare ? this.#button("withdraw", title ? this.say("withdraw-one", { title }) : void 0) : nothing}</div></div>`;
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
