/**
 * The privacy statement, drawn in the page from the policy that is in force
 * there, so that what the panel says and what the statement says cannot
 * differ (IN-01, IN-06). Its words come when it is on the page, and not before.
 */
import {
  css,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Block, PolicyDocument, Table, Text } from '../documents/document.js';
import { ConsentElement, type View } from './consent-element.js';

/**
 * The whole privacy statement of the site, in the visitor's language.
 *
 * @summary The privacy statement, from the policy.
 * @csspart open-button - Opens the privacy settings.
 */
export class ConsentStatement extends ConsentElement {
  static override tag = 'consent-statement';

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      /* Text of the page, on the page's own ground. */
      :host {
        display: block;
        color: var(--consent-color-text, inherit);
      }
      h2,
      h3,
      h4,
      h5,
      h6 {
        margin: 2em 0 0.25em;
        font-size: 1.0625em;
        line-height: 1.3;
        text-wrap: balance;
      }
      .level-0 {
        margin-block-start: 1.75em;
        padding-block-start: 0.5em;
        border-block-start: 1px solid var(--border);
        font-size: 1.375em;
      }
      p,
      ul,
      dl {
        max-inline-size: 44em;
        margin-block: 0.5em;
      }
      ul {
        padding-inline-start: 1.25em;
      }
      button {
        margin-block: 0.5em;
        padding-inline: 1em;
      }
      dl > div {
        display: grid;
        grid-template-columns: minmax(8em, 14em) 1fr;
        gap: 0 1.25em;
        padding-block: 0.4375em;
        border-block-start: 1px solid var(--border);
      }
      dt {
        font-weight: 600;
        hyphens: auto;
      }
      dd {
        min-inline-size: 0;
        margin: 0;
      }
      dd ul {
        margin: 0;
      }
      .wide {
        overflow-x: auto;
        margin-block: 1em;
      }
      table {
        border-collapse: collapse;
        line-height: 1.4;
        text-align: start;
      }
      caption {
        padding-block-end: 0.375em;
        font-weight: 600;
        text-align: start;
      }
      th,
      td {
        padding: 0.375em 0.75em 0.375em 0;
        border-block-start: 1px solid var(--border);
        text-align: start;
        vertical-align: top;
      }
      [tabindex='-1']:focus {
        outline: none;
      }
      @media (max-width: 36rem) {
        dl > div {
          grid-template-columns: 1fr;
        }
      }
      @media print {
        button {
          display: none;
        }
        .wide {
          overflow: visible;
        }
        dl > div,
        tr,
        li {
          break-inside: avoid;
        }
        h2,
        h3,
        h4 {
          break-after: avoid;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    level: { type: Number },
    statement: { state: true, attribute: false },
  };

  /** The level of its first headings, 1 to 4; 2 unless said. */
  declare level: number;
  /** What it draws, once it is written. */
  declare private statement: PolicyDocument | undefined;

  constructor() {
    super();
    this.level = 2;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view } = this;
    const before = changed.get('view') as View | undefined;
    // Written anew for another policy or another language, and not for each decision.
    if (
      view &&
      changed.has('view') &&
      (before?.consent !== view.consent || before.notice.language !== view.notice.language)
    )
      void this.#write(view);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { statement } = this;
    if (!statement) return nothing;
    return html`<div lang=${statement.language} @click=${this.handleClick}>
      ${statement.lead.map((text) => html`<p>${this.#text(text)}</p>`)}
      ${
        // In the settings there is nothing to open.
        this.within
          ? nothing
          : html`<button part="open-button" data-consent-action="open" @click=${this.handleOpen}>
              ${this.say('open')}
            </button>`
      }
      ${statement.blocks.map((block) => this.#block(block, 0))}
    </div>`;
  }

  /** A link to a section leads there: a browser looks for it in the page alone, and not in here. */
  protected handleClick(event: Event): void {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('#')) return;
    const section = (this.renderRoot as ShadowRoot).getElementById(href.slice(1));
    if (!section) return;
    event.preventDefault();
    section.scrollIntoView();
    section.focus({ preventScroll: true });
  }

  protected handleOpen(): void {
    void this.view?.consent.request();
  }

  async #write(view: View): Promise<void> {
    const { policy } = view.consent;
    try {
      const [{ statement }, { authorityOf }] = await Promise.all([
        import('../documents/statement.js'),
        import('../policy/data/authorities.js'),
      ]);
      const authority = authorityOf(policy.country);
      const written = await statement(policy, {
        language: view.notice.language,
        ...(authority ? { authority } : {}),
      });
      if (this.view?.consent === view.consent && this.view.notice.language === view.notice.language)
        this.statement = written;
    } catch (cause) {
      // Offline, for one: the page keeps what it says itself.
      view.consent.report('interface-unavailable', '', cause);
    }
  }

  #block(block: Block, depth: number): TemplateResult {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${this.#text(block.text)}</p>`;
      case 'list':
        return this.#list(block.items);
      case 'facts':
        return html`<dl>
          ${block.facts.map(
            ({ term, said }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${said.length > 1 ? this.#list(said) : this.#text(said[0] ?? '')}</dd>
              </div>`,
          )}
        </dl>`;
      case 'table':
        return this.#table(block);
      case 'section':
        return html`<section id=${block.id} tabindex="-1">
          ${this.#heading(block.title, depth)} ${block.blocks.map((each) => this.#block(each, depth + 1))}
        </section>`;
    }
  }

  #heading(title: string, depth: number): TemplateResult {
    const classes = `level-${depth}`;
    switch (Math.min(Math.max(this.level, 1) + depth, 6)) {
      case 1:
        return html`<h1 class=${classes}>${title}</h1>`;
      case 2:
        return html`<h2 class=${classes}>${title}</h2>`;
      case 3:
        return html`<h3 class=${classes}>${title}</h3>`;
      case 4:
        return html`<h4 class=${classes}>${title}</h4>`;
      case 5:
        return html`<h5 class=${classes}>${title}</h5>`;
      default:
        return html`<h6 class=${classes}>${title}</h6>`;
    }
  }

  #list(items: readonly Text[]): TemplateResult {
    return html`<ul>
      ${items.map((item) => html`<li>${this.#text(item)}</li>`)}
    </ul>`;
  }

  #table({ caption, head, rows }: Table): TemplateResult {
    return html`<div class="wide" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((text, index) =>
                  index === 0 ? html`<th scope="row">${this.#text(text)}</th>` : html`<td>${this.#text(text)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #text(text: Text): unknown {
    if (typeof text === 'string') return text;
    return text.map((span) =>
      typeof span === 'string'
        ? span
        : 'href' in span
          ? html`<a href=${span.href}>${span.text}</a>`
          : html`<strong>${span.text}</strong>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-statement': ConsentStatement;
  }
}
