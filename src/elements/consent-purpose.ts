/**
 * One purpose: what it is for, why it may be done, which data, who receives
 * them, how long they are kept, and the control that its legal basis asks
 * for: a switch, an objection, or none.
 */
import { css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { countryInWords, periodInWords, retentionInWords } from '../model/in-words.js';
import type { NoticePurpose, Told } from '../model/notice.js';
import { namedParts } from '../model/parts.js';
import { needsExplicitConsent, recipientsOf, type Purpose, type Recipient } from '../model/purpose.js';
import { ConsentElement } from './consent-element.js';
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
 * @csspart object-button - For purposes one may object to (Art. 21).
 * @csspart save-button - Saves the switch, where the purpose stands alone.
 */
export class ConsentPurpose extends ConsentElement {
  static override tag = 'consent-purpose';

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      button {
        padding-inline: 1em;
      }
      :host {
        display: block;
      }
      .purpose {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.25em 1em;
        padding-block: 1em;
        border-block-start: 1px solid var(--border);
      }
      .alone {
        padding: 1em;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .purpose > :not(.control) {
        grid-column: 1;
        max-inline-size: 34em;
      }
      .control {
        grid-area: 1 / 2 / 4;
        place-self: start end;
        margin-block-start: -0.625em;
      }
      .switch {
        display: inline-flex;
        gap: 0.625em;
        align-items: center;
        min-block-size: 44px;
        cursor: pointer;
      }
      [role='switch'] {
        appearance: none;
        box-sizing: border-box;
        inline-size: 3.25em;
        block-size: 1.875em;
        margin: 0;
        padding: 0.1875em;
        border: 2px solid;
        border-radius: 1em;
        color: inherit;
        font: inherit;
        cursor: inherit;
      }
      [role='switch']::before {
        content: '';
        display: block;
        inline-size: 0;
        border: 0.625em solid;
        border-radius: 50%;
        opacity: 0.6;
      }
      :checked[role='switch'] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--consent-color-on-accent, var(--surface));
      }
      :checked[role='switch']::before {
        margin-inline-start: auto;
        opacity: 1;
      }
      :disabled[role='switch'] {
        opacity: 0.6;
        cursor: not-allowed;
      }
      .parts {
        display: grid;
        gap: 0.25em;
        padding-block: 0.5em;
        padding-inline-start: 1em;
        border-inline-start: 2px solid var(--border);
        margin-block: 0.5em;
      }
      .parts p {
        font-weight: 600;
      }
      .explicit {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.75em;
        align-items: start;
        padding-block: 0.5em;
      }
      .explicit input {
        inline-size: 1.5em;
        block-size: 1.5em;
        margin: 0;
        accent-color: var(--accent);
      }
      summary {
        display: list-item;
        inline-size: fit-content;
        padding-block: 0.625em;
        text-decoration: underline 1px;
        text-underline-offset: 0.2em;
        cursor: pointer;
      }
      dl,
      dd {
        margin: 0;
      }
      dt {
        margin-block-start: 0.75em;
        font-weight: 600;
      }
      .more p + p {
        margin-block-start: 0.5em;
      }
      li {
        margin-inline-start: 1.125em;
      }
      @media (max-width: 29.99rem) {
        .purpose {
          grid-template-columns: 1fr;
        }
        .control {
          grid-area: auto;
          margin-block-start: 0;
          justify-self: start;
        }
      }
    `,
  ];

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
          ? [told.legalBasis === 'consent' ? nothing : this.#because(told), this.#control(told, declared)]
          : this.within
            ? nothing
            : html`<p>${this.say('not-done-intro')}</p>`
      }
      <details ?open=${this.detailed} @toggle=${this.handleToggle}>
        <summary>${this.say('more')}</summary>
        ${this.unfolded || this.detailed ? this.#details(told, declared) : nothing}
        <slot></slot>
      </details>
    </div>`;
  }

  protected handleToggle(): void {
    this.unfolded = true;
  }

  /** Whether its switch is on. */
  get on(): boolean {
    return this.checked ?? this.view?.snapshot.purposes[this.purpose]?.permitted === true;
  }

  protected handlePartChange({ target }: Event): void {
    const { checked, dataset } = target as HTMLInputElement;
    this.turns = { ...this.turns, [dataset['part'] ?? '']: checked };
    this.dispatchEvent(new Event('change'));
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
    const { on } = this;
    // Only what was turned: a switch that stands as it stood gives nothing anew.
    const whole = on === this.#given ? {} : { [this.purpose]: on };
    const choices = { ...whole, ...(on ? this.#turned : {}) };
    void this.record(choices, { event, control: 'save', explicit: this.confirmed === true }).then(
      (done) => done && (this.checked = this.turns = undefined),
    );
  }

  protected handleObject(event: Event): void {
    void this.record({ [this.purpose]: false }, { event, control: 'object', verb: 'object' });
  }

  protected handleAllow(event: Event): void {
    void this.record({ [this.purpose]: true }, { event, control: 'allow' });
  }

  #because({ because }: NoticePurpose): TemplateResult {
    return html`<p>${this.say('because', { because: because.replace(/\.$/, '') })}</p>`;
  }

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
    const { on } = this;
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
          this.within || (on === given && !(on && Object.keys(this.#turned).length))
            ? nothing
            : html`<button part="save-button" data-consent-action="save" @click=${this.handleSave}>
                ${this.say('save')}
              </button>`
        }
      </div>
      ${on ? this.#parts(told) : nothing}`;
  }

  /** A switch for each recipient and service that may be refused alone, once the purpose is on (CO-02, CO-08). */
  #parts(told: NoticePurpose): TemplateResult | typeof nothing {
    // Before they are honoured there is nothing to turn.
    const parts = namedParts(told).filter(({ id }) => this.view?.snapshot.purposes[id]);
    if (!parts.length) return nothing;
    return html`<div class="parts" role="group" aria-labelledby="title parts">
      <p id="parts">${this.say('recipients')}</p>
      ${parts.map(
        ({ id, name }) =>
          html`<label class="switch">
            <input
              type="checkbox"
              role="switch"
              part="toggle"
              data-part=${id}
              .checked=${this.turns?.[id] ?? !this.view?.snapshot.purposes[id]?.refused}
              @change=${this.handlePartChange}
            />
            ${name}
          </label>`,
      )}
    </div>`;
  }

  get #given(): boolean {
    return this.view?.snapshot.purposes[this.purpose]?.permitted === true;
  }

  /** What its parts would be decided to, by the switches that were turned. */
  get #turned(): Record<string, boolean> {
    const { view, turns = {} } = this;
    const purpose = view?.consent.policy.purposes.find(({ id }) => id === this.purpose);
    return view && purpose ? turned(view, purpose, turns) : {};
  }

  #details(told: NoticePurpose, declared: Purpose): TemplateResult {
    const stored = (told.services ?? []).flatMap(({ storage = [] }) => storage);
    const recipients = recipientsOf(told);
    const { controller } = this.view?.notice ?? {};
    return html`<div class="more">
      <p>${told.description}</p>
      ${told.legalBasis === 'consent' && declared.status !== 'not-allowed' ? this.#because(told) : nothing}
      <dl>
        <dt>${this.say('data')}</dt>
        <dd>${told.data.map(({ label }) => label).join(', ')}</dd>
        <dt>${this.say('recipients')}</dt>
        <dd>
          ${
            recipients.length
              ? html`<ul>
                  ${recipients.map((recipient) => this.#recipient(recipient))}
                </ul>`
              : this.say('nobody', { controller: controller?.name ?? '' })
          }
        </dd>
        <dt>${this.say('retention')}</dt>
        <dd>${retentionInWords(told.retention, this.#language)}</dd>
        ${
          stored.length
            ? html`<dt>${this.say('device')}</dt>
                <dd>
                  <ul>
                    ${stored.map(
                      ({ name, kind, maxAge, purpose }) =>
                        html`<li>
                          ${name} (${kind.replace('-', ' ')}, ${this.#period(maxAge)})${purpose ? `: ${purpose}` : ''}
                        </li>`,
                    )}
                  </ul>
                </dd>`
            : nothing
        }
      </dl>
    </div>`;
  }

  #recipient({ name, country, role, purpose, safeguard, notice }: Told<Recipient>): TemplateResult {
    const facts = [this.say(role), purpose.replace(/\.$/, '')].filter(Boolean).join('; ');
    return html`<li>
      ${name} (${countryInWords(country, this.#language)}): ${facts}.
      ${safeguard ? this.say('safeguard', { safeguard: `${safeguard.replace(/\.$/, '')}.` }) : nothing}
      ${notice ? html`<a href=${notice}>${`${this.say('statement')} ${name}`}</a>` : nothing}
    </li>`;
  }

  #period(text: string): string {
    return text === 'session' ? this.say(text) : periodInWords(text, this.#language);
  }

  get #language(): string {
    return this.view?.notice.language ?? 'en';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-purpose': ConsentPurpose;
  }
}
