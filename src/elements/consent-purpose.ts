/**
 * One purpose: what it is for, why it may be done, which data, who receives
 * them, how long they are kept, and the control that its legal basis asks
 * for: a switch, an objection, or none.
 */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { NoticePurpose } from '../model/notice.js';
import { namedParts } from '../model/parts.js';
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';
import { ConsentWithdraw } from './consent-withdraw.js';
import { keepFocus } from './keep-focus.js';
import { becauseLine, purposeDetails, type Say } from './purpose-details.js';
import { purposeStyles } from './purpose-styles.js';
import { toggle, toggleStyles } from './toggle.js';
import { turned, type Turns } from './turns.js';

/**
 * A purpose with its control. Inside the settings its switch is a draft;
 * alone it has a button of its own that saves.
 *
 * @summary A purpose of processing with its control.
 * @slot - More about this purpose, under its details.
 * @fires change {Event} The switch was turned; nothing is decided yet. Does not bubble.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @csspart toggle - The switch, for purposes that rest on consent.
 * @csspart allow-button - Confirms the statement for special data.
 * @csspart object-button - For purposes one may object to (Art. 21).
 * @csspart save-button - Saves the switch, where the purpose stands alone.
 */
export class ConsentPurpose extends ConsentElement {
  static override tag = 'consent-purpose';
  static override dependencies: readonly (typeof ConsentElement)[] = [ConsentWithdraw];

  static override styles: CSSResultGroup = [ConsentElement.styles, toggleStyles, purposeStyles];

  static override properties: PropertyDeclarations = {
    purpose: {},
    checked: { attribute: false },
    turns: { attribute: false },
    detailed: { attribute: false },
    confirmed: { state: true, attribute: false },
    unfolded: { state: true, attribute: false },
  };

  /** The id of the purpose. */
  declare purpose: string;
  /** What the switch says; what holds, unless it was turned. Like `HTMLInputElement.checked`. */
  declare checked: boolean | undefined;
  /** What the switches of its recipients and services say that were turned, by their ids: `advertising/meta` (CO-08). */
  declare turns: Turns | undefined;
  /** Begins with everything that is told of it unfolded. */
  declare detailed: boolean;
  /** The statement for special data was confirmed. */
  declare private confirmed: boolean | undefined;
  /** The details were opened once; until then they are not drawn. */
  declare private unfolded: boolean;

  /** Where what had focus is taken away, it goes to what came for it. */
  protected override update(changed: PropertyValues): void {
    const settle = keepFocus(this.renderRoot as ShadowRoot);
    super.update(changed);
    settle();
  }

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

  /** Whether its switch is on. */
  get on(): boolean {
    return this.checked ?? this.#given;
  }

  protected handlePartChange = ({ target }: Event): void => {
    const { checked, dataset } = target as HTMLInputElement;
    this.turns = { ...this.turns, [dataset['part'] ?? '']: checked };
    this.dispatchEvent(new Event('change'));
  };

  protected handleChange = ({ target }: Event): void => {
    this.checked = (target as HTMLInputElement).checked;
    this.dispatchEvent(new Event('change'));
  };

  protected handleConfirm({ target }: Event): void {
    this.confirmed = (target as HTMLInputElement).checked;
  }

  protected handleExplicit(event: Event): void {
    if (!this.confirmed) return;
    void this.record({ [this.purpose]: true }, { event, control: 'allow', explicit: true }).then((done) => {
      if (done) this.confirmed = false;
    });
  }

  protected handleSave(event: Event): void {
    const { on } = this;
    // Only what was turned: a switch that stands as it stood gives nothing anew.
    const whole = on === this.#given ? {} : { [this.purpose]: on };
    const choices = { ...whole, ...(on ? this.#turned : {}) };
    void this.record(choices, { event, control: 'save' }).then(
      (done) => done && (this.checked = this.turns = undefined),
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
    const given = this.#given;
    if (needsExplicitConsent(declared)) return this.#statement(told, given);
    const { on } = this;
    return html`<div class="control">
        ${toggle({ on, state: this.say(on ? 'on' : 'off'), labelledBy: 'title', change: this.handleChange })}
        ${on === given && !(on && this.#isTurned) ? nothing : this.#save()}
      </div>
      ${on ? this.#parts(told) : nothing}`;
  }

  /** Alone it keeps what its switches say; inside the settings that is for their button. */
  #save(): TemplateResult | typeof nothing {
    if (this.within) return nothing;
    return html`<button part="save-button" data-consent-action="save" @click=${this.handleSave}>
      ${this.say('save')}
    </button>`;
  }

  /** Special data: a statement in words, and a press that confirms it; no switch, and no part of any "all" (SP-04). */
  #statement(told: NoticePurpose, given: boolean): TemplateResult {
    const { title, data } = told;
    const state = html`<p class="control state">${this.say(given ? 'on' : 'off')}</p>`;
    const statement = html`<label class="explicit">
        <input type="checkbox" .checked=${this.confirmed === true} @change=${this.handleConfirm} />
        ${this.say('explicit', { data: data.map(({ label }) => label).join(', ') })}
      </label>
      <div>
        <button
          part="allow-button"
          data-consent-action="allow"
          ?disabled=${!this.confirmed}
          @click=${this.handleExplicit}
        >
          ${this.say('embed-allow', { title })}
        </button>
      </div>`;
    return html`${state}${
        given ? [this.#parts(told, true), this.#isTurned ? html`<div>${this.#save()}</div>` : nothing] : statement
      } <consent-withdraw .purpose=${this.purpose} .within=${this} .view=${this.view}></consent-withdraw>`;
  }

  /**
   * A switch for each recipient and service that may be refused alone, once the purpose is on (CO-02, CO-08). Of special
   * data one that was refused comes back with the statement only.
   */
  #parts(told: NoticePurpose, special = false): TemplateResult | typeof nothing {
    // Before they are honoured there is nothing to turn.
    const parts = namedParts(told).filter(({ id }) => this.view?.snapshot.purposes[id]);
    if (!parts.length) return nothing;
    return html`<div class="parts" role="group" aria-labelledby="title parts">
      <p id="parts">${this.say('recipients')}</p>
      ${parts.map(({ id, name }) => {
        const refused = this.view?.snapshot.purposes[id]?.refused === true;
        return html`<label class="switch">
          <input
            type="checkbox"
            role="switch"
            part="toggle"
            data-part=${id}
            .checked=${this.turns?.[id] ?? !refused}
            ?disabled=${special && refused}
            @change=${this.handlePartChange}
          />
          ${name}
        </label>`;
      })}
    </div>`;
  }

  get #given(): boolean {
    return this.view?.snapshot.purposes[this.purpose]?.permitted === true;
  }

  get #isTurned(): boolean {
    return Object.keys(this.#turned).length > 0;
  }

  /** What its parts would be decided to, by the switches that were turned. */
  get #turned(): Record<string, boolean> {
    const { view, turns = {} } = this;
    const purpose = view?.consent.policy.purposes.find(({ id }) => id === this.purpose);
    return view && purpose ? turned(view, purpose, turns) : {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
