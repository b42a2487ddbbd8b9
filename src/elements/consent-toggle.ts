/**
 * The switch of a purpose in the first question, where there are few (UI-17).
 * It comes a moment after the question, into the room that was kept for it.
 */
import { css, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
import { toggle, toggleStyles } from './toggle.js';

/**
 * A switch that is a draft. Part of `<consent-prompt>`.
 *
 * @summary The switch of one purpose in the question.
 * @fires change {Event} The switch was turned; nothing is decided yet. Does not leave the question.
 * @csspart toggle - The switch.
 */
export class ConsentToggle extends ConsentElement {
  static override tag = 'consent-toggle';

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    toggleStyles,
    css`
      :host {
        display: block;
        text-align: end;
      }
      .switch {
        flex-direction: column;
        gap: 0;
        align-items: end;
      }
      span {
        order: 1;
        font-size: 0.875em;
      }
      @media (min-width: 30rem) {
        .switch {
          flex-direction: row;
          gap: 0.625em;
          align-items: center;
        }
        span {
          order: 0;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    purpose: { attribute: false },
    checked: { state: true, attribute: false },
  };

  /** The id of the purpose. */
  declare purpose: string;
  /** What it says. Off until it is turned (CO-02). */
  declare checked: boolean | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { view, checked: on = false } = this;
    const label = view?.notice.purposes.find(({ id }) => id === this.purpose)?.title ?? '';
    // Its words come with the rest of them.
    const state = this.say(on ? 'on' : 'off');
    return state ? toggle({ on, state, label, change: this.handleChange }) : nothing;
  }

  protected handleChange = ({ target }: Event): void => {
    this.checked = (target as HTMLInputElement).checked;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-toggle': ConsentToggle;
  }
}
