import { css, nothing, html } from 'lit';
import { ConsentElement } from './consent-element.js';
import { ConsentWithdraw } from './consent-withdraw.js';
import { asking } from './asking.js';
import { keepRoom } from './room.js';

class ConsentStanding extends ConsentElement {
  static tag = "consent-standing";
  static dependencies = [ConsentWithdraw];
  static styles = [
    ConsentElement.styles,
    css`[part=standing-control]{position:fixed;inset-block-end:max(0.5rem,env(safe-area-inset-bottom));inset-inline-start:0.5rem;z-index:var(--consent-z-index,2147483000);box-sizing:border-box;max-inline-size:min(100% - 1rem,30rem);border:1px solid var(--border);border-radius:calc(var(--radius) * 1.5);overflow:clip;background:var(--surface);box-shadow:0 .125rem .75rem #0002;--size:max(0.875rem, 14px);font-size:var(--size)}[hidden]{display:none}p:not(:empty){padding:.75em 1em}button{flex:1 1 8em;padding-inline:1em;border:0;border-radius:0}:focus-visible{outline-offset:-3px}`
  ];
  static properties = { asks: { attribute: false } };
  #warned = false;
  /** Focus was in the question last. */
  #inQuestion = false;
  #watching;
  connectedCallback() {
    super.connectedCallback();
    this.#watching = new AbortController();
    document.addEventListener(
      "focusin",
      (event) => {
        this.#inQuestion = event.composedPath().some((each) => each.localName === "consent-prompt");
      },
      { signal: this.#watching.signal }
    );
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watching?.abort();
    queueMicrotask(() => {
      if (!this.isConnected) this.#warn();
    });
  }
  updated(changed) {
    if (changed.get("asks") && !this.asks && this.#inQuestion && document.activeElement === document.body)
      this.renderRoot.querySelector("[part='standing-button']")?.focus({ preventScroll: true });
    const box = this.renderRoot.querySelector("[part='standing-control']");
    if (box) keepRoom(box);
    if (this.#replaced) setTimeout(() => this.#warn(), 1e3);
  }
  get layer() {
    return "standing-control";
  }
  render() {
    const { view, status } = this;
    if (!view) return nothing;
    const trouble = status === "failed" || status === "unavailable";
    return html`<div part="standing-control" lang="${view.notice.language}" ?hidden="${this.asks}"><p role="status" part="status">${trouble ? this.say(status) : nothing}</p><consent-withdraw .within="${this}" .view="${view}" .bare="${this.#replaced}">${this.#replaced ? nothing : html`<button part="standing-button" data-consent-action="open" @click="${this.handleOpen}">${this.say("open")}</button>`}</consent-withdraw></div>`;
  }
  handleOpen() {
    void this.#panel.open();
  }
  /** The panel it is part of. */
  get #panel() {
    return this.within;
  }
  /** The page said that it brings its own. */
  get #replaced() {
    return this.#panel.withoutStandingControl;
  }
  /** Says once that there is no way to take a yes back (WD-01). */
  #warn() {
    const { view } = this;
    if (this.#warned || !view || !asking(view).length || this.isConnected && !this.#replaced) return;
    if (document.querySelector("[data-consent-open],[data-consent-withdraw],consent-withdraw")) return;
    this.#warned = true;
    console.warn(
      "consent-panel",
      "WD-01",
      "This page asks for consent and shows no way to take it back (Art. 7(3) GDPR)."
    );
    document.dispatchEvent(new Event("consent-missing-control", { bubbles: true, composed: true }));
  }
}

export { ConsentStanding };
//# sourceMappingURL=consent-standing.js.map
