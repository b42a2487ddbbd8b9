import { css, html, nothing } from 'lit';
import { recipientsOf, needsExplicitConsent } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';

class ConsentEmbed extends ConsentElement {
  static tag = "consent-embed";
  static styles = [
    ConsentElement.styles,
    css`button{padding-inline:1em}:host{display:block}slot:not([hidden]){display:block;block-size:100%}::slotted(iframe),::slotted(img),::slotted(video){display:block;inline-size:100%;block-size:100%;border:0}div{display:grid;gap:.75em;place-content:center;justify-items:start;box-sizing:border-box;min-block-size:100%;padding:var(--space);border:1px solid var(--border);border-radius:var(--radius);background:var(--surface)}p{max-inline-size:30em}`
  ];
  static properties = {
    purpose: { attribute: "data-purpose" },
    recipient: { attribute: "data-recipient" },
    href: { attribute: "data-href" },
    ratio: {}
  };
  updated(changed) {
    super.updated(changed);
    if (changed.has("ratio")) this.style.aspectRatio = this.ratio ?? "";
  }
  get layer() {
    return "embed";
  }
  render() {
    const { view, purpose, href } = this;
    const told = view?.notice.purposes.find(({ id }) => id === purpose);
    const declared = view?.consent.policy.purposes.find(({ id }) => id === purpose);
    const permitted = view?.snapshot.purposes[purpose ?? ""]?.permitted === true;
    if (!view || permitted) return html`<slot></slot>`;
    const recipient = this.recipient ?? (told ? recipientsOf(told) : []).map(({ name }) => name).join(", ");
    const mayAsk = declared?.legalBasis === "consent" && declared.status !== "not-allowed" && !needsExplicitConsent(declared);
    return html`<slot hidden></slot><div part="placeholder" lang="${view.notice.language}"><p><b>${this.say("embed", { recipient })}</b></p>${told && mayAsk ? html`<p>${this.say("embed-why", { recipient })}</p><button part="allow-button" data-consent-action="allow" @click="${this.handleAllow}">${this.say("embed-allow", { title: told.title })}</button>` : nothing} ${href ? html`<a href="${href}">${this.say("embed-link", { recipient })}</a>` : nothing}</div>`;
  }
  handleAllow(event) {
    if (this.purpose) void this.record({ [this.purpose]: true }, { event, control: "allow" });
  }
}

export { ConsentEmbed };
//# sourceMappingURL=consent-embed.js.map
