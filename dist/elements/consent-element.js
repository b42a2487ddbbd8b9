import { LitElement } from 'lit';
import { requestContext, consentContext } from '../context.js';
import { ConsentDecisionEvent } from '../events.js';
import { loadTable, loadChildTable } from '../i18n/index.js';
import { base } from './styles.js';
import { loadNotice } from '../documents/load-notice.js';
import { fill } from '../i18n/fill.js';

class ConsentElement extends LitElement {
  /** The name under which it is defined unless said otherwise. */
  static tag;
  /** Tags that its template uses. */
  static dependencies = [];
  /** Defines the tag, and first those it uses. A name that is taken stays with whoever has it. */
  static define(tag = this.tag, registry = customElements) {
    for (const dependency of this.dependencies) dependency.define(void 0, registry);
    if (!registry.get(tag)) registry.define(tag, this);
  }
  static styles = base;
  static properties = {
    consent: { attribute: false },
    lang: { reflect: true },
    view: { attribute: false },
    status: { attribute: false }
  };
  /** Presses since the page was at rest; counted by the outermost tag (WD-02). */
  presses = 0;
  #following;
  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#following?.abort();
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener(
      "click",
      ({ target }) => {
        if (target.closest("a,button,input,summary") && root.contains(target))
          this.outermost.presses++;
      },
      true
    );
    return root;
  }
  willUpdate(changed) {
    if (!this.hasUpdated || changed.has("consent") || changed.has("lang")) this.#follow();
  }
  /** The tag that this one is part of in the end; itself where it stands alone. */
  get outermost() {
    return this.within?.outermost ?? this;
  }
  /** Where a press is made, as the evidence names it. */
  get layer() {
    return this.within?.layer ?? "page";
  }
  /** The notice of a consent in the visitor's language, with the words that `load` gives: all of them unless said. */
  notice({ policy, snapshot }, load = loadTable) {
    const { lang } = this.parentElement?.closest("[lang]") ?? document.documentElement;
    const child = snapshot.age === "child" || policy.audience.children === "directed";
    return loadNotice(policy, [this.lang, lang, ...navigator.languages].filter(Boolean), child ? loadChildTable : load);
  }
  /** Called when it begins to follow a consent; ends when the signal aborts. */
  follow(consent, notice, signal) {
    this.view = { consent, snapshot: consent.snapshot, notice };
    consent.subscribe((snapshot) => this.view = { consent, snapshot, notice: this.view?.notice ?? notice }, {
      signal
    });
  }
  /** One of the words as shown, with its places filled. */
  say(word, places = {}) {
    return fill(this.view?.notice.words[word] ?? "", places);
  }
  /** Hands choices up, with the press and the words. Resolves with whether they were recorded. */
  async record(choices, press) {
    const { view, outermost } = this;
    const { event, control, explicit = false, toConfirm = false, verb, then = "saved" } = press;
    const wanted = this.dispatchEvent(new ConsentDecisionEvent(choices));
    const kept = Object.fromEntries(Object.entries(choices).filter(([, choice]) => wanted || choice !== true));
    const ids = Object.keys(kept);
    if (!view || !ids.length) return false;
    const { consent, notice } = view;
    const expression = { event, layer: this.layer, control, explicit, toConfirm, notice, presses: outermost.presses };
    outermost.status = void 0;
    if (this.layer !== "settings") outermost.presses = 0;
    this.toggleAttribute("recording", true);
    try {
      await (verb ? consent[verb](ids, expression) : consent.decide(kept, expression));
      outermost.status = then;
      return true;
    } catch (error) {
      console.warn(error);
      if (error.code === "ledger-write-failed") outermost.status = "failed";
      return false;
    } finally {
      this.toggleAttribute("recording", false);
    }
  }
  #follow() {
    this.#following?.abort();
    if (this.within) return;
    const following = this.#following = new AbortController();
    if (!this.consent) requestContext(this, consentContext, (consent2) => this.consent = consent2);
    const { consent } = this;
    if (!consent) {
      document.addEventListener("context-provider", () => this.#follow(), { signal: following.signal });
      return;
    }
    this.notice(consent).then(
      (notice) => {
        if (!following.signal.aborted) this.follow(consent, notice, following.signal);
      },
      // Offline, for one: nothing is shown, and nothing is opened by that.
      (cause) => consent.report("interface-unavailable", "", cause)
    );
  }
}

export { ConsentElement };
//# sourceMappingURL=consent-element.js.map
