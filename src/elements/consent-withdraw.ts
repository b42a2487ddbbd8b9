/**
 * Takes consent back with one press: all of it, or that of one purpose.
 * Afterwards it says so in one neutral line, with a way to undo it and, where
 * code has already run, an offer to reload (Art. 7(3), WD-04, WD-06).
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
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import { asking } from './asking.js';
import { ConsentElement, type View } from './consent-element.js';
import { cross } from './cross.js';
import { keepFocus } from './keep-focus.js';
import { choose } from './purposes.js';

/**
 * Withdraws consent. Shows nothing while no consent stands.
 *
 * @summary One press that takes consent back.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded; a withdrawal cannot be prevented.
 * @slot - Another button for the same row, before this one.
 * @csspart withdraw-button - The button.
 * @csspart undo-button - Gives back what was just taken.
 * @csspart reload-button - Loads the page again.
 * @csspart status - What happened, with the buttons that go with it.
 */
export class ConsentWithdraw extends ConsentElement {
  static override tag = 'consent-withdraw';

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      button {
        padding-inline: 1em;
      }
      .inside,
      .alone {
        position: relative;
      }
      .dismiss {
        position: absolute;
        inset-block-start: 0;
        inset-inline-end: 0;
        inline-size: 44px;
        padding: 0 15px;
        border: 0;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
      }
      .inside > p:not(:empty) {
        padding-block: 0.75em 0;
        padding-inline: 1em 44px;
      }
      .inside > p:nth-last-of-type(1):not(:empty) {
        padding-block-end: 0.75em;
      }
      .alone > p:not(:empty) {
        background: var(--surface);
        padding-inline-end: 44px;
      }
      .alone > p + .row:has(button) {
        margin-block-start: 0.5em;
      }
      /* Hairlines are what is seen between the buttons, however they wrap. */
      .inside .row {
        gap: 1px;
        overflow: hidden;
        border-end-start-radius: inherit;
        border-end-end-radius: inherit;
        background: var(--border);
      }
      .inside {
        border-radius: inherit;
      }
      .said .row {
        border-block-start: 1px solid var(--border);
      }
      .inside .row button {
        flex: 1 1 8em;
        border: 0;
        border-radius: 0;
        background: var(--surface);
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    purpose: {},
    bare: { attribute: false },
    taken: { state: true, attribute: false },
    dismissed: { state: true, attribute: false },
  };

  /** The purpose to withdraw from; everything unless said. */
  declare purpose: string | undefined;
  /** Without the button, where the page has its own: only what follows a press. */
  declare bare: boolean;
  /** What was taken back by the last press here. */
  declare private taken: readonly Purpose[] | undefined;
  /** The line was put away, until there is another. */
  declare private dismissed: boolean;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view } = this;
    const before = changed.get('view') as View | undefined;
    // Taken back here, by another control of the page, or in another tab: it is said all the same.
    const gone = before
      ? this.#standing(before).filter(({ id }) => view?.snapshot.purposes[id]?.state === 'withdrawn')
      : [];
    if (!gone.length) return;
    this.taken = gone;
    this.dismissed = false;
  }

  /** Where what had focus is taken away, it goes to what came for it. */
  protected override update(changed: PropertyValues): void {
    const settle = keepFocus(this.renderRoot as ShadowRoot);
    super.update(changed);
    settle();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, purpose, taken, status } = this;
    if (!view) return nothing;
    const stands = this.#standing(view).length > 0;
    const title = view.notice.purposes.find(({ id }) => id === purpose)?.title;
    const done = !!taken && !stands && !this.dismissed;
    // What needs a statement in words is not given back by one press.
    const undo = done && !taken.every(needsExplicitConsent);
    const reload = view.snapshot.reload.length > 0 && !this.dismissed;
    const line = done ? this.say('withdrawn') : status === 'failed' ? this.say(status) : nothing;
    const said = done || reload;
    return html`<div
      class="${this.layer === 'standing-control' ? 'inside' : 'alone'} ${said ? 'said' : ''}"
      lang=${view.notice.language}
    >
      <p role="status" part="status">${line}</p>
      ${reload ? html`<p>${this.say('reload-why')}</p>` : nothing}
      ${
        said
          ? html`<button
              class="dismiss"
              data-consent-action="close"
              aria-label=${this.say('dismiss')}
              @click=${this.handleDismiss}
            >
              ${cross}
            </button>`
          : nothing
      }
      <div class="row">
        <slot></slot>
        ${undo ? this.#button('undo') : nothing} ${reload ? this.#button('reload') : nothing}
        ${stands && !this.bare ? this.#button('withdraw', title ? this.say('withdraw-one', { title }) : undefined) : nothing}
      </div>
    </div>`;
  }

  protected handleClick(event: Event): void {
    const { view, taken = [] } = this;
    const action = (event.currentTarget as HTMLElement).dataset.consentAction;
    if (!view) return;
    if (action === 'withdraw') {
      const choices = choose(view, this.#standing(view), false);
      void this.record(choices, { event, control: action, verb: action, then: 'withdrawn' });
    } else if (action === 'undo') {
      const again = taken.filter((purpose) => !needsExplicitConsent(purpose));
      void this.record(choose(view, again, true), { event, control: action });
    } else location.reload();
  }

  protected handleDismiss(): void {
    this.dismissed = true;
  }

  #button(action: 'withdraw' | 'undo' | 'reload', label = this.say(action)): TemplateResult {
    return html`<button part="${action}-button" data-consent-action=${action} @click=${this.handleClick}>
      ${label}
    </button>`;
  }

  #standing(view: View): readonly Purpose[] {
    const stands = asking(view).filter(({ id }) => view.snapshot.purposes[id]?.permitted);
    return stands.filter(({ id }) => !this.purpose || id === this.purpose);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-withdraw': ConsentWithdraw;
  }
}
