import { css, html, nothing } from 'lit';
import { namedParts, purposeFor, partsOf } from '../model/parts.js';
import { recipientsOf, needsExplicitConsent } from '../model/purpose.js';
import { mayShow } from './asking.js';
import { ConsentElement } from './consent-element.js';

class ConsentEmbed extends ConsentElement {
  static tag = "consent-embed";
  static styles = [
    ConsentElement.styles,
    css`button{padding-inline:1em}:host{display:block}slot:not([hidden]){display:block;block-size:100%}::slotted(iframe),::slotted(img),::slotted(video){display:block;inline-size:100%;block-size:100%;border:0}div{display:grid;gap:.75em;place-content:center;justify-items:start;box-sizing:border-box;min-block-size:100%;padding:var(--space);border:1px solid var(--border);border-radius:var(--radius);background:var(--surface)}p{max-inline-size:30em}img{position:absolute;inset:0;inline-size:100%;block-size:100%;object-fit:cover;opacity:.15}div{position:relative}div>:not(img){position:relative}`
  ];
  static properties = {
    purpose: { attribute: "data-purpose" },
    recipient: { attribute: "data-recipient" },
    href: { attribute: "data-href" },
    src: { attribute: "data-src" },
    poster: {},
    ratio: {},
    preset: { state: true, attribute: false },
    once: { state: true, attribute: false }
  };
  /** What this element put in, to be taken out again. */
  #shown = [];
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#clear();
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    if (changed.has("src")) void this.#lookUp();
    if (this.once !== void 0 && this.once !== this.#state) this.once = void 0;
  }
  updated(changed) {
    super.updated(changed);
    this.style.aspectRatio = this.ratio ?? this.preset?.ratio ?? "";
    this.#fill();
  }
  get layer() {
    return "embed";
  }
  render() {
    const { view } = this;
    if (!view || this.#permitted || this.once !== void 0) return html`<slot></slot>`;
    const told = view.notice.purposes.filter((one) => this.#ids.some((id) => isOf(one, id)));
    const named = told.flatMap((one) => namedParts(one).filter(({ id }) => this.#ids.includes(id)));
    const recipients = named.length ? named : told.flatMap((one) => recipientsOf(one));
    const recipient = this.recipient ?? (recipients.map(({ name }) => name).join(", ") || this.preset?.name);
    const title = told.map((one) => one.title).join(", ");
    const href = this.href ?? this.preset?.href;
    const poster = this.#poster;
    return html`<slot hidden></slot><div part="placeholder" dir="auto" lang="${view.notice.language}">${poster ? html`<img part="poster" src="${poster}" alt="">` : nothing}<p><b>${this.say("embed", { recipient: recipient ?? "" })}</b></p>${this.#mayAsk(view) ? html`<p>${this.say("embed-why", { recipient: recipient ?? "" })}</p>${this.#canEnd ? html`<button part="once-button" data-consent-action="allow-once" @click="${this.handleOnce}">${this.say("embed-once", { title })}</button>` : nothing} <button part="allow-button" data-consent-action="allow" @click="${this.handleAllow}">${this.say("embed-allow", { title })}</button>` : nothing} ${href ? html`<a href="${href}">${this.say("embed-link", { recipient: recipient ?? "" })}</a>` : nothing}</div>`;
  }
  handleAllow(event) {
    const { view } = this;
    if (view) void this.record(allowing(view, this.#ids), { event, control: "allow" });
  }
  handleOnce(event) {
    if (event.isTrusted) this.once = this.#state;
  }
  get #ids() {
    return (this.purpose ?? "").split(/\s+/).filter(Boolean);
  }
  get #permitted() {
    return this.view?.consent.permits(...this.#ids) === true;
  }
  /** What holds for its purposes, to notice any new answer. */
  get #state() {
    const snapshot = this.view?.snapshot;
    return JSON.stringify(this.#ids.map((id) => [snapshot?.purposes[id.split("/")[0] ?? id], snapshot?.purposes[id]]));
  }
  /** The templates inside whose content waits. */
  get #templates() {
    return [...this.querySelectorAll("template[data-purpose],template[data-category]")];
  }
  /** A script cannot be taken away again, so it is not shown just once. */
  get #canEnd() {
    if (this.view?.snapshot.age === "child") return false;
    if (this.#templates.some(({ content }) => content.querySelector("script"))) return false;
    return this.src !== void 0 || this.#templates.length > 0;
  }
  get #poster() {
    if (this.poster === void 0) return void 0;
    const url = new URL(this.poster, this.baseURI);
    if (url.origin === location.origin) return url.href;
    console.warn("consent-panel", "CO-13", `poster="${this.poster}" is not of this site, so it is not shown.`);
    return void 0;
  }
  #mayAsk({ consent: { policy }, snapshot }) {
    const declared = this.#ids.map((id) => purposeFor(policy, id));
    return declared.length > 0 && declared.every(
      (p) => p?.legalBasis === "consent" && p.status !== "not-allowed" && !needsExplicitConsent(p) && // Not before the age is known, and not what is shut for the young (CH-01, CH-07).
      mayShow(snapshot, p)
    );
  }
  async #lookUp() {
    const { src } = this;
    this.preset = null;
    const { presetOf } = await import('./embed-presets.js').catch(() => ({ presetOf: () => void 0 }));
    if (this.src === src) this.preset = presetOf(src ?? "");
  }
  /** Puts in what may be seen, and takes out what may no longer. */
  #fill() {
    const frame = this.#permitted || this.once !== void 0;
    const templates = this.once !== void 0 && !this.#permitted ? this.#templates : [];
    if (!frame || this.preset === null) {
      this.#clear();
      return;
    }
    if (this.#permitted && !this.src) this.#clear();
    if (this.#shown.length) return;
    for (const template of templates) {
      const content = document.importNode(template.content, true);
      this.#shown.push(...content.childNodes);
      template.after(content);
    }
    if (this.src) this.#shown.push(this.appendChild(this.#frame(this.src)));
  }
  #frame(src) {
    const frame = document.createElement("iframe");
    frame.title = this.title || (this.preset?.name ?? this.recipient ?? "");
    if (this.preset?.allow) frame.allow = this.preset.allow;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = this.preset?.src ?? src;
    return frame;
  }
  #clear() {
    for (const node of this.#shown.splice(0)) node.remove();
  }
}
function isOf({ id }, named) {
  return named === id || named.startsWith(`${id}/`);
}
function allowing({ consent, snapshot }, ids) {
  const choices = {};
  for (const id of ids) {
    choices[id] = true;
    const purpose = purposeFor(consent.policy, id);
    if (!purpose || purpose.id === id || ids.includes(purpose.id) || snapshot.purposes[purpose.id]?.permitted) continue;
    choices[purpose.id] = true;
    for (const other of partsOf(purpose)) if (!ids.includes(other)) choices[other] = false;
  }
  return choices;
}

export { ConsentEmbed };
//# sourceMappingURL=consent-embed.js.map
