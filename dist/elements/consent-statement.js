import { css, nothing, html } from 'lit';
import { ConsentElement } from './consent-element.js';

class ConsentStatement extends ConsentElement {
  static tag = "consent-statement";
  static styles = [
    ConsentElement.styles,
    css`:host{display:block;color:var(--consent-color-text,inherit)}h2,h3,h4,h5,h6{margin:2em 0 .25em;font-size:1.0625em;line-height:1.3;text-wrap:balance}.level-0{margin-block-start:1.75em;padding-block-start:0.5em;border-block-start:1px solid var(--border);font-size:1.375em}dl,p,ul{max-inline-size:44em;margin-block:0.5em}ul{padding-inline-start:1.25em}button{margin-block:0.5em;padding-inline:1em}dl>div{display:grid;grid-template-columns:minmax(8em,14em) 1fr;gap:0 1.25em;padding-block:0.4375em;border-block-start:1px solid var(--border)}dt{font-weight:600;hyphens:auto}dd{min-inline-size:0;margin:0}dd ul{margin:0}.wide{overflow-x:auto;margin-block:1em}table{border-collapse:collapse;line-height:1.4;text-align:start}caption{padding-block-end:0.375em;font-weight:600;text-align:start}td,th{padding:.375em .75em .375em 0;border-block-start:1px solid var(--border);text-align:start;vertical-align:top}[tabindex='-1']:focus{outline:0}@media (max-width:36rem){dl>div{grid-template-columns:1fr}}@media print{button{display:none}.wide{overflow:visible}dl>div,li,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}}`
  ];
  static properties = {
    level: { type: Number },
    statement: { state: true, attribute: false }
  };
  constructor() {
    super();
    this.level = 2;
  }
  willUpdate(changed) {
    super.willUpdate(changed);
    const { view } = this;
    const before = changed.get("view");
    if (view && changed.has("view") && (before?.consent !== view.consent || before.notice.language !== view.notice.language))
      void this.#write(view);
  }
  render() {
    const { statement } = this;
    if (!statement) return nothing;
    return html`<div lang="${statement.language}" @click="${this.handleClick}">${statement.lead.map((text) => html`<p>${this.#text(text)}</p>`)} ${// In the settings there is nothing to open.
    this.within ? nothing : html`<button part="open-button" data-consent-action="open" @click="${this.handleOpen}">${this.say("open")}</button>`} ${statement.blocks.map((block) => this.#block(block, 0))}</div>`;
  }
  /** A link to a section leads there: a browser looks for it in the page alone, and not in here. */
  handleClick(event) {
    const href = event.target.closest("a")?.getAttribute("href");
    if (!href?.startsWith("#")) return;
    const section = this.renderRoot.getElementById(href.slice(1));
    if (!section) return;
    event.preventDefault();
    section.scrollIntoView();
    section.focus({ preventScroll: true });
  }
  handleOpen() {
    void this.view?.consent.request();
  }
  async #write(view) {
    const { policy } = view.consent;
    try {
      const [{ statement }, { authorityOf }] = await Promise.all([
        import('../documents/statement.js'),
        import('../policy/data/authorities.js')
      ]);
      const authority = authorityOf(policy.country);
      const written = await statement(policy, {
        language: view.notice.language,
        ...authority ? { authority } : {}
      });
      if (this.view?.consent === view.consent && this.view.notice.language === view.notice.language)
        this.statement = written;
    } catch (cause) {
      view.consent.report("interface-unavailable", "", cause);
    }
  }
  #block(block, depth) {
    switch (block.kind) {
      case "paragraph":
        return html`<p>${this.#text(block.text)}</p>`;
      case "list":
        return this.#list(block.items);
      case "facts":
        return html`<dl>${block.facts.map(
          ({ term, said }) => html`<div><dt>${term}</dt><dd>${said.length > 1 ? this.#list(said) : this.#text(said[0] ?? "")}</dd></div>`
        )}</dl>`;
      case "table":
        return this.#table(block);
      case "section":
        return html`<section id="${block.id}" tabindex="-1">${this.#heading(block.title, depth)} ${block.blocks.map((each) => this.#block(each, depth + 1))}</section>`;
    }
  }
  #heading(title, depth) {
    const classes = `level-${depth}`;
    switch (Math.min(Math.max(this.level, 1) + depth, 6)) {
      case 1:
        return html`<h1 class="${classes}">${title}</h1>`;
      case 2:
        return html`<h2 class="${classes}">${title}</h2>`;
      case 3:
        return html`<h3 class="${classes}">${title}</h3>`;
      case 4:
        return html`<h4 class="${classes}">${title}</h4>`;
      case 5:
        return html`<h5 class="${classes}">${title}</h5>`;
      default:
        return html`<h6 class="${classes}">${title}</h6>`;
    }
  }
  #list(items) {
    return html`<ul>${items.map((item) => html`<li>${this.#text(item)}</li>`)}</ul>`;
  }
  #table({ caption, head, rows }) {
    return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map(
      (row) => html`<tr>${row.map(
        (text, index) => index === 0 ? html`<th scope="row">${this.#text(text)}</th>` : html`<td>${this.#text(text)}</td>`
      )}</tr>`
    )}</tbody></table></div>`;
  }
  #text(text) {
    if (typeof text === "string") return text;
    return text.map(
      (span) => typeof span === "string" ? span : "href" in span ? html`<a href="${span.href}">${span.text}</a>` : html`<strong>${span.text}</strong>`
    );
  }
}

export { ConsentStatement };
//# sourceMappingURL=consent-statement.js.map
