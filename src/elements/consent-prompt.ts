/**
 * The first layer: who asks, what for, who receives data, that a yes can be
 * taken back, and three answers of which yes and no weigh the same. It rises
 * in the top layer, takes no focus and moves nothing.
 */
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { needsExplicitConsent, recipientsOf } from '../model/purpose.js';
import { ConsentElement, type Opener } from './consent-element.js';
import type {} from './consent-toggle.js';
import { cross } from './cross.js';
import { asked, choose } from './purposes.js';

/** What each control says. */
const ANSWERS = { 'accept-all': true, 'refuse-all': false, close: 'later', save: 'later' } as const;

/**
 * Asks for consent, while there is something to ask.
 *
 * @summary The question: accept all, refuse all, or choose.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @fires close {Event} After an answer. Does not bubble.
 * @csspart prompt - The dialog.
 * @csspart decision-button - Accept and refuse, both; they cannot be dressed apart.
 * @cssproperty [--consent-color-text] - Ink.
 * @cssproperty [--consent-color-surface] - Paper.
 * @cssproperty [--consent-color-border] - Hairlines.
 * @cssproperty [--consent-color-accent] - The ground of buttons and switches.
 * @cssproperty [--consent-color-on-accent] - Text on that ground.
 * @cssproperty [--consent-font] - Font family; that of the page unless said.
 * @cssproperty [--consent-space=1rem] - Space around and between the parts.
 * @cssproperty [--consent-radius=0.5rem] - Corners.
 * @cssproperty [--consent-focus] - Colour of the focus ring.
 * @cssproperty [--consent-max-width=60rem] - Widest the prompt becomes.
 */
export class ConsentPrompt extends ConsentElement {
  static override tag = 'consent-prompt';

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      [popover] {
        inset: auto 0 0;
        inline-size: min(100% - 1rem, var(--consent-max-width, 60rem));
        max-block-size: calc(100dvb - 1rem);
        margin: 0 auto 0.5rem;
        padding: 0;
        border: 1px solid var(--border);
        border-radius: calc(var(--radius) * 2);
        background: var(--surface);
        color: inherit;
        box-shadow: 0 0.25rem 2.5rem #0003;
      }
      :popover-open {
        display: flex;
        flex-direction: column;
      }
      .text,
      .answers {
        display: grid;
        gap: 0.75em;
        padding: calc(var(--space) * 1.25);
        overflow: auto;
      }
      .answers {
        flex-shrink: 0;
        gap: 0.5em;
        align-content: end;
        border-block-start: 1px solid var(--border);
      }
      h2 {
        padding-inline-end: 44px;
      }
      ul {
        display: grid;
        gap: 0.25em;
        list-style: none;
      }
      li > div {
        flex: 1;
      }
      consent-toggle {
        flex: 0 0 5.5em;
        min-block-size: 3.5em;
      }
      b {
        margin-inline-end: 0.25em;
      }
      i {
        display: block;
      }
      li,
      .links {
        display: flex;
        gap: 0 1.5em;
      }
      .links {
        flex-wrap: wrap;
      }
      .links > p {
        flex: 0 0 100%;
      }
      .close {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
        inline-size: 44px;
        padding: 0 15px;
        border: 0;
      }
      @media (min-width: 30rem) {
        consent-toggle {
          flex-basis: 9.5em;
          min-block-size: 2.75em;
        }
      }
      @media (min-width: 56rem) {
        :popover-open {
          flex-direction: row;
        }
        .text,
        .answers {
          flex: 1;
          padding: calc(var(--space) * 1.75);
          border: 0;
        }
        .answers {
          flex: 0 0 16em;
        }
        .choices {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = { turned: { state: true, attribute: false } };

  /** A switch was turned. */
  declare private turned: boolean;
  /** How many purposes are named in the first frame; the rest follow a tenth of a second later, however many there are. */
  #first = 20;

  protected override updated(): void {
    // Taken out of the page while its words were drawn: there is nothing to show.
    if (!this.isConnected) return;
    const { renderRoot: root } = this;
    const look = this.outermost.getAttribute('look');
    // Shown, not focused: a page is read first (AX-15). Another look shows it when it is here, and this one stands where it cannot come.
    const show = (): unknown => root.querySelector<HTMLElement>('[popover]')?.togglePopover(true);
    if (!look) show();
    import('./place.js').then(({ place }) => place(root as ShadowRoot, look)).catch(show);
    setTimeout(() => this.isConnected && this.#first < (this.#first = Infinity) && this.requestUpdate(), 99);
  }

  protected override get layer(): string {
    return 'prompt';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const due = view ? asked(view) : [];
    if (!view || !due.length) return nothing;
    const {
      consent,
      notice: { language },
      snapshot,
    } = view;
    const { controller } = consent.policy;
    const count = new Set(due.flatMap(recipientsOf).map(({ id }) => id)).size;
    const changes = (id: string): readonly string[] => snapshot.purposes[id]?.changes ?? [];
    // Where they are few, each has its switch here (UI-17). Once one is turned, the third answer keeps what is shown.
    const few = due.length < 5;
    const third = this.turned ? 'save' : 'choose';
    const why = due.some(({ id }) => changes(id).length)
      ? 'changed'
      : due.some(({ id }) => snapshot.purposes[id]?.state === 'unknown')
        ? 'first'
        : 'later';
    return html`<div
      popover="manual"
      role="dialog"
      aria-labelledby="title"
      part="prompt"
      ?inert=${consent.partial}
      dir="auto"
      lang=${language}
      @click=${this.handleClick}
      @change=${this.handleChange}
      @keydown=${this.handleKeydown}
    >
      <div class="text">
        <h2 id="title">${this.say('title')}</h2>
        <p>${this.say(`why-${why}`)} ${this.say('asks', { controller: controller.name })}</p>
        <ul>
          ${due.slice(0, this.#first).map(
            (purpose) =>
              html`<li>
                <div>
                  <b>${purpose.title[language]}</b>
                  ${purpose.summary[language]} ${changes(purpose.id).map((change) => html`<i>${this.say(change)}</i>`)}
                  ${needsExplicitConsent(purpose) ? html`<i>${this.say('apart', { choose: this.say('choose') })}</i>` : nothing}
                </div>
                ${
                  few && !needsExplicitConsent(purpose)
                    ? html`<consent-toggle .within=${this} .view=${view} .purpose=${purpose.id}></consent-toggle>`
                    : nothing
                }
              </li>`,
          )}
        </ul>
        <p>
          ${count ? this.say(`recipients-${new Intl.PluralRules(language).select(count)}`, { count }) : nothing}
          ${this.say('anytime', { open: this.say('open') })}
        </p>
        ${snapshot.storage === 'memory' ? html`<p>${this.say('memory')}</p>` : nothing}
        <div class="links">
          <p role="status">${this.status && this.status !== 'saved' ? this.say(this.status) : nothing}</p>
          <button class="link" data-consent-action="open">${this.say('details')}</button>
          <a class="link" href=${controller.privacyStatement}>${this.say('statement')}</a>
        </div>
      </div>
      <div class="answers">
        <div class="choices">
          <button part="decision-button" data-consent-action="accept-all">${this.say('accept-all')}</button>
          <button part="decision-button" data-consent-action="refuse-all">${this.say('refuse-all')}</button>
        </div>
        <button data-consent-action=${third}>${this.say(third)}</button>
      </div>
      <button class="close" data-consent-action="close" aria-label=${this.say('close-prompt')}>${cross}</button>
    </div>`;
  }

  protected handleClick(event: Event): void {
    const action = (event.target as Element).closest<HTMLElement>('[data-consent-action]')?.dataset.consentAction;
    if (!action) return;
    if (action in ANSWERS) this.#answer(event, action as keyof typeof ANSWERS);
    else this.#choose(action === 'open');
  }

  protected handleChange(): void {
    this.turned = true;
  }

  protected handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#answer(event, 'close');
  }

  #choose(detailed: boolean): void {
    const { consent, snapshot } = this.view ?? {};
    const panel = this.within as (ConsentElement & Opener) | undefined;
    if (panel) void panel.open(snapshot?.ask, detailed);
    else void consent?.request(snapshot?.ask);
  }

  #answer(event: Event, control: keyof typeof ANSWERS): void {
    const { view } = this;
    if (!view) return;
    const choices = choose(view, asked(view), ANSWERS[control]);
    // Saved is what is shown, and nothing more: special data have no switch here (SP-04).
    if (control === 'save')
      for (const { purpose, checked } of this.renderRoot.querySelectorAll('consent-toggle'))
        choices[purpose] = !!checked;
    void this.record(choices, { event, control }).then((recorded) => {
      if (recorded) this.dispatchEvent(new Event('close'));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-prompt': ConsentPrompt;
  }
}
