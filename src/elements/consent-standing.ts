/**
 * The control that stands on every page: to the settings and, while any
 * consent stands, to take it back. Two buttons of one weight (WD-01, WD-02).
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
import { ConsentElement, type Opener } from './consent-element.js';
import { ConsentWithdraw } from './consent-withdraw.js';
import { asking } from './asking.js';
import { keepRoom } from './room.js';

/**
 * The corner of the page where a yes can be taken back. Part of
 * `<consent-panel>`, which says when it is there.
 *
 * @summary The standing control.
 * @fires consent-missing-control {Event} The page shows no way to take a yes back (WD-01).
 * @csspart standing-control - The box in the corner.
 * @csspart standing-button - Its button to the settings.
 * @csspart status - What went wrong, in words.
 * @cssproperty [--consent-z-index=2147483000] - Where it stands among the page's layers.
 */
export class ConsentStanding extends ConsentElement {
  static override tag = 'consent-standing';
  static override dependencies: readonly (typeof ConsentElement)[] = [ConsentWithdraw];

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      [part='standing-control'] {
        position: fixed;
        inset-block-end: max(0.5rem, env(safe-area-inset-bottom));
        inset-inline-start: 0.5rem;
        z-index: var(--consent-z-index, 2147483000);
        box-sizing: border-box;
        max-inline-size: min(100% - 1rem, 30rem);
        border: 1px solid var(--border);
        border-radius: calc(var(--radius) * 1.5);
        overflow: clip;
        background: var(--surface);
        box-shadow: 0 0.125rem 0.75rem #0002;
        --size: max(0.875rem, 14px);
        font-size: var(--size);
      }
      [hidden] {
        display: none;
      }
      p:not(:empty) {
        padding: 0.75em 1em;
      }
      button {
        flex: 1 1 8em;
        padding-inline: 1em;
        border: 0;
        border-radius: 0;
      }
      :focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  static override properties: PropertyDeclarations = { asks: { attribute: false } };

  /** The question is on the page; then the control waits. */
  declare asks: boolean;
  #warned = false;
  /** Focus was in the question last. */
  #inQuestion = false;
  #watching: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watching = new AbortController();
    document.addEventListener(
      'focusin',
      (event) => {
        this.#inQuestion = event.composedPath().some((each) => (each as Element).localName === 'consent-prompt');
      },
      { signal: this.#watching.signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching?.abort();
    // Not merely moved: the page has lost its control.
    queueMicrotask(() => {
      if (!this.isConnected) this.#warn();
    });
  }

  protected override updated(changed: PropertyValues): void {
    // The question went with the focus in it: what comes in its place has it, and not the start of the page (AX-06).
    if (changed.get('asks') && !this.asks && this.#inQuestion && document.activeElement === document.body)
      this.renderRoot.querySelector<HTMLElement>("[part='standing-button']")?.focus({ preventScroll: true });
    const box = this.renderRoot.querySelector<HTMLElement>("[part='standing-control']");
    if (box) keepRoom(box);
    // A page that is still being read may yet bring its own.
    if (this.#replaced) setTimeout(() => this.#warn(), 1000);
  }

  protected override get layer(): string {
    return 'standing-control';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, status } = this;
    if (!view) return nothing;
    const trouble = status === 'failed' || status === 'unavailable';
    return html`<div part="standing-control" lang=${view.notice.language} ?hidden=${this.asks}>
      <p role="status" part="status">${trouble ? this.say(status) : nothing}</p>
      <consent-withdraw .within=${this} .view=${view} .bare=${this.#replaced}>
        ${
          this.#replaced
            ? nothing
            : html`<button part="standing-button" data-consent-action="open" @click=${this.handleOpen}>
                ${this.say('open')}
              </button>`
        }
      </consent-withdraw>
    </div>`;
  }

  protected handleOpen(): void {
    void this.#panel.open();
  }

  /** The panel it is part of. */
  get #panel(): Opener {
    return this.within as ConsentElement & Opener;
  }

  /** The page said that it brings its own. */
  get #replaced(): boolean {
    return this.#panel.withoutStandingControl;
  }

  /** Says once that there is no way to take a yes back (WD-01). */
  #warn(): void {
    const { view } = this;
    if (this.#warned || !view || !asking(view).length || (this.isConnected && !this.#replaced)) return;
    if (document.querySelector('[data-consent-open],[data-consent-withdraw],consent-withdraw')) return;
    this.#warned = true;
    console.warn(
      'consent-panel',
      'WD-01',
      'This page asks for consent and shows no way to take it back (Art. 7(3) GDPR).',
    );
    document.dispatchEvent(new Event('consent-missing-control', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-standing': ConsentStanding;
  }
}
