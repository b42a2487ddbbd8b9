/**
 * One purpose: what it is for, why it may be done, which data, who receives
 * them, how long they are kept, and the control that its legal basis asks
 * for: a switch, an objection, or none.
 */
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { NoticePurpose } from '../model/notice.js';
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';
import { becauseLine, purposeDetails, type Say } from './purpose-details.js';
import { purposeStyles } from './purpose-styles.js';

/**
 * A purpose with its control. Inside the settings its switch is a draft;
 * alone it has a button of its own that saves.
 *
 * @summary A purpose of processing with its control.
 * @slot - More about this purpose, under its details.
 * @fires change {Event} The switch was turned; nothing is decided yet. Does not bubble.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @csspart toggle - The switch, for purposes that rest on consent.
 * @csspart object-button - For purposes one may object to (Art. 21).
 * @csspart save-button - Saves the switch, where the purpose stands alone.
 */
export class ConsentPurpose extends ConsentElement {
  static override tag = 'consent-purpose';

  static override styles: CSSResultGroup = [ConsentElement.styles, purposeStyles];

  static override properties: PropertyDeclarations = {
    purpose: {},
    checked: { attribute: false },
    detailed: { attribute: false },
    confirmed: { state: true, attribute: false },
    unfolded: { state: true, attribute: false },
  };

  /** The id of the purpose. */
  declare purpose: string;
  /** What the switch says; what holds, unless it was turned. Like `HTMLInputElement.checked`. */
  declare checked: boolean | undefined;
  /** Begins with everything that is told of it unfolded. */
  declare detailed: boolean;
  /** The statement for special data was confirmed. */
  declare private confirmed: boolean | undefined;
  /** The details were opened once; until then they are not drawn. */
  declare private unfolded: boolean;

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    const told = view?.notice.purposes.find(({ id }) => id === this.purpose);
    const declared = view?.consent.policy.purposes.find(({ id }) => id === this.purpose);
    if (!view || !told || !declared) return nothing;
    // For what is not done there is no "because" (LB-07).
    const done = declared.status !== 'not-allowed';
    return html`<div
      class="purpose ${this.within ? '' : 'alone'}"
      role="group"
      aria-labelledby="title"
      lang=${view.notice.language}
    >
      <b id="title">${told.title}</b>
      <p>${told.summary}</p>
      ${
        done
          ? [told.legalBasis === 'consent' ? nothing : becauseLine(told, this.#words), this.#control(told, declared)]
          : this.within
            ? nothing
            : html`<p>${this.say('not-done-intro')}</p>`
      }
      <details ?open=${this.detailed} @toggle=${this.handleToggle}>
        <summary>${this.say('more')}</summary>
        ${this.unfolded || this.detailed ? purposeDetails(view, told, declared, this.#words) : nothing}
        <slot></slot>
      </details>
    </div>`;
  }

  protected handleToggle(): void {
    this.unfolded = true;
  }

  protected handleChange({ target }: Event): void {
    this.checked = (target as HTMLInputElement).checked;
    this.dispatchEvent(new Event('change'));
  }

  protected handleConfirm({ target }: Event): void {
    this.confirmed = (target as HTMLInputElement).checked;
    // Without the statement there is no consent to special data.
    if (!this.confirmed && this.checked) {
      this.checked = false;
      this.dispatchEvent(new Event('change'));
    }
  }

  protected handleSave(event: Event): void {
    const choices = { [this.purpose]: this.checked === true };
    void this.record(choices, { event, control: 'save', explicit: this.confirmed === true }).then(
      (done) => done && (this.checked = undefined),
    );
  }

  protected handleObject(event: Event): void {
    void this.record({ [this.purpose]: false }, { event, control: 'object', verb: 'object' });
  }

  protected handleAllow(event: Event): void {
    void this.record({ [this.purpose]: true }, { event, control: 'allow' });
  }

  readonly #words: Say = (word, places) => this.say(word, places);

  #control(told: NoticePurpose, declared: Purpose): TemplateResult | typeof nothing {
    const held = this.view?.snapshot.purposes[this.purpose];
    if (told.legalBasis === 'legitimate-interests') {
      return held?.permitted
        ? html`<button class="control" part="object-button" data-consent-action="object" @click=${this.handleObject}>
            ${this.say('object')}
          </button>`
        : html`<p>${this.say('objected')}</p>
            <button class="control" part="object-button" data-consent-action="allow" @click=${this.handleAllow}>
              ${this.say('allow')}
            </button>`;
    }
    if (told.legalBasis !== 'consent') return nothing;
    const given = held?.permitted === true;
    const on = this.checked ?? given;
    const special = needsExplicitConsent(declared);
    const data = told.data.map(({ label }) => label).join(', ');
    return html`${
        special
          ? html`<label class="explicit">
              <input type="checkbox" .checked=${this.confirmed ?? given} @change=${this.handleConfirm} />
              ${this.say('explicit', { data })}
            </label>`
          : nothing
      }
      <div class="control">
        <label class="switch">
          <span aria-hidden="true">${this.say(on ? 'on' : 'off')}</span>
          <input
            type="checkbox"
            role="switch"
            part="toggle"
            aria-labelledby="title"
            .checked=${on}
            ?disabled=${special && !on && !this.confirmed}
            @change=${this.handleChange}
          />
        </label>
        ${
          this.within || on === given
            ? nothing
            : html`<button part="save-button" data-consent-action="save" @click=${this.handleSave}>
                ${this.say('save')}
              </button>`
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
