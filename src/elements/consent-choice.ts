/**
 * A box beside a form of the shop's own: unticked, apart from the rest, and
 * never required (Art. 7(2), 7(4), CO-05). What was ticked is recorded when
 * the form is submitted, with the words that stood beside it.
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
import { loadChoiceWords, withChoiceWords, type ChoiceWords } from '../i18n/choice/index.js';
import type { OwnTable } from '../i18n/own-tables.js';
import { ConsentError } from '../model/error.js';
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import { mayShow } from './asking.js';
import type { View } from './consent-element.js';
import { paper } from './paper.js';
import { WordedElement } from './worded-element.js';

/** How long the form waits for the record, in milliseconds. */
const PATIENCE = 2000;

/**
 * One box, or one for each of several purposes. The legal basis picks what it
 * says: with consent it gives it; with legitimate interests, such as mail to
 * customers, it says no (DM-03).
 *
 * @summary An unticked, optional box for consent in a form.
 * @attr {string} name - Name in the form; the value is the purpose of each ticked box.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @csspart box - The boxes.
 */
export class ConsentChoice extends WordedElement<ChoiceWords> {
  static override tag = 'consent-choice';
  /** Takes part in the form it stands in: submits, resets, and validates nothing. */
  static readonly formAssociated = true;

  static override styles: CSSResultGroup = [
    WordedElement.styles,
    paper,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.75em;
        align-items: start;
        min-block-size: 44px;
        padding-block: 0.5em;
        box-sizing: border-box;
        cursor: pointer;
      }
      input {
        inline-size: 1.5em;
        block-size: 1.5em;
        margin: 0;
        accent-color: var(--accent);
      }
      consent-age {
        display: block;
        margin-block-end: 1em;
      }
      .statement {
        margin-block: 0;
        font-size: max(0.9375em, 14px);
      }
      .statement a {
        display: inline-block;
        padding-block: 0.5em;
      }
      .hint {
        margin-block: 0 0.5em;
        padding-inline-start: 2.25em;
        font-size: max(0.9375em, 14px);
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    ...WordedElement.properties,
    purpose: {},
    confirmed: { type: Boolean, attribute: 'confirmed-by-message' },
    name: { reflect: true },
    ticked: { state: true, attribute: false },
  };

  /** The id of the purpose; several, with spaces between, each get a box of their own (CO-07, DM-13). */
  declare purpose: string | undefined;
  /** A yes counts only once it is confirmed by a message that the page's own server sends to the address (CO-16). */
  declare confirmed: boolean;
  /** Its name in the form; `consent` unless said. */
  declare name: string;
  /** The press that ticked each box; nobody but a person can tick one. */
  declare private ticked: ReadonlyMap<string, Event>;
  readonly #internals: ElementInternals;
  #ended: AbortController | undefined;

  constructor() {
    super();
    this.name = 'consent';
    this.confirmed = false;
    this.ticked = new Map();
    this.#internals = this.attachInternals();
  }

  /** The form it belongs to. Like `HTMLInputElement.form`. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The purposes whose box is ticked. */
  get value(): readonly string[] {
    return [...this.ticked.keys()];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ended = new AbortController();
    // After everybody else has heard of it, so that what they prevented is known.
    addEventListener('submit', (event) => this.handleSubmit(event), { signal: this.#ended.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ended?.abort();
  }

  /** The form was reset: no box is ticked. */
  formResetCallback(): void {
    this.ticked = new Map();
  }

  /** The browser would fill in what was there before; a box that nobody ticked now is not ticked (CO-02). */
  formStateRestoreCallback(): void {
    this.ticked = new Map();
  }

  protected override get layer(): string {
    return 'form';
  }

  protected override load(language: string): ReturnType<typeof loadChoiceWords> {
    return loadChoiceWords(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view, table } = this;
    // The words beside the box are evidence: they go into the notice of the act.
    if (view && table && !('choice-yes' in view.notice.words)) void this.#addWords(view, table);
    // Where children come, an age is asked before any consent, also in a form (CH-03).
    if (view?.snapshot.age && !this.#brought) {
      this.#brought = true;
      import('./consent-age.js').then(
        ({ ConsentAge }) => {
          ConsentAge.define();
        },
        (cause: unknown) => view.consent.report('interface-unavailable', '', cause),
      );
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, table } = this;
    if (!view || !table || this.#refused()) return nothing;
    // Nothing to be ticked before its words are among what is kept of it.
    if (!('choice-yes' in view.notice.words)) return nothing;
    const { age } = view.snapshot;
    const purposes = this.#purposes().filter((purpose) => mayShow(view.snapshot, purpose));
    const boxes = purposes.map((purpose) => this.#box(purpose));
    return html`<div lang=${table.language}>
      ${age && age !== 'adult' ? html`<consent-age .within=${this} .view=${view}></consent-age>` : nothing}
      ${
        purposes.length > 1
          ? html`<fieldset>
              <legend>${this.tell('choice-legend')}</legend>
              ${boxes}
            </fieldset>`
          : boxes
      }
      ${
        boxes.length
          ? html`<p class="statement">
              <a href=${view.consent.policy.controller.privacyStatement} target="_blank" rel="noopener"
                >${this.tell('choice-statement')}</a
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('ticked') && !changed.has('name')) return;
    const data = new FormData();
    for (const id of this.value) data.append(this.name, id);
    this.#internals.setFormValue(data);
  }

  protected handleClick(event: Event): void {
    const { value, checked } = event.currentTarget as HTMLInputElement;
    const ticked = new Map(this.ticked);
    if (checked) ticked.set(value, event);
    else ticked.delete(value);
    this.ticked = ticked;
  }

  protected handleSubmit(event: SubmitEvent): void {
    const { form } = this;
    const { submitter } = event;
    if (!form || event.target !== form || !this.ticked.size) return;
    const done = this.#record(event);
    // A page that sends the form itself stays; one that leaves must not leave before the record stands (Art. 7(1)).
    const overrides = ['formaction', 'formmethod', 'formtarget', 'formenctype'];
    if (event.defaultPrevented || overrides.some((name) => submitter?.hasAttribute(name))) return;
    event.preventDefault();
    const wait = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([done, wait]).then(() => {
      const name = submitter?.getAttribute('name');
      if (name) {
        const pressed = document.createElement('input');
        pressed.type = 'hidden';
        pressed.name = name;
        pressed.value = submitter?.getAttribute('value') ?? '';
        form.append(pressed);
      }
      // Everybody has heard of it once, and it was valid.
      HTMLFormElement.prototype.submit.call(form);
    });
  }

  async #addWords(view: View, table: OwnTable<ChoiceWords>): Promise<void> {
    const { notice, consent } = view;
    const words = await withChoiceWords(notice.words, consent.policy, notice.language, Promise.resolve(table));
    if (this.view?.notice === notice) this.view = { ...this.view, notice: { ...notice, words } };
  }

  /** Records each ticked box by an act of its own kind. */
  async #record(submit: SubmitEvent): Promise<void> {
    for (const [id, tick] of this.ticked) {
      const purpose = this.#purposes().find((each) => each.id === id);
      if (!purpose) continue;
      // A box that a program ticked is a program's yes, whoever pressed the button after it (CO-11).
      const event = tick.isTrusted ? submit : tick;
      if (purpose.legalBasis === 'consent') {
        const explicit = needsExplicitConsent(purpose);
        await this.record({ [id]: true }, { event, control: 'box', explicit, toConfirm: this.confirmed });
      } else await this.record({ [id]: false }, { event, control: 'box', verb: 'object' });
    }
  }

  /** What it is for, as far as a person has something to say to it. */
  #purposes(): readonly Purpose[] {
    const ids = this.purpose?.split(/\s+/).filter(Boolean) ?? [];
    const purposes = this.view?.consent.policy.purposes ?? [];
    return ids
      .map((id) => purposes.find((purpose) => purpose.id === id))
      .filter((purpose) => purpose !== undefined)
      .filter(
        ({ legalBasis, status }) => /^(consent|legitimate-interests)$/.test(legalBasis) && status !== 'not-allowed',
      );
  }

  /** A box that must be ticked, or is ticked beforehand, is no free choice: it is not drawn, and the console says why. */
  #refused(): boolean {
    const wrong = ['required', 'checked'].find((name) => this.hasAttribute(name));
    if (wrong && this.#told !== wrong) {
      this.#told = wrong;
      reportError(
        new ConsentError(
          'evidence-missing',
          wrong === 'required'
            ? '<consent-choice required>: remove "required". Consent that a form cannot be sent without is not freely given, so this box is not shown (CO-05, Art. 7(4) GDPR).'
            : '<consent-choice checked>: remove "checked". A box that is ticked beforehand is no consent, so this box is not shown (CO-02, recital 32 GDPR).',
        ),
      );
    }
    return !!wrong;
  }
  #told: string | undefined;
  #brought = false;

  #box(purpose: Purpose): TemplateResult | typeof nothing {
    const { view } = this;
    const { id, legalBasis } = purpose;
    const told = view?.notice.purposes.find((each) => each.id === id);
    const held = view?.snapshot.purposes[id];
    if (!told) return nothing;
    const { title, summary } = told;
    const gives = legalBasis === 'consent';
    const waits = held?.state === 'requested' && 'choice-requested';
    const parent = held?.state === 'parental-consent-pending' && 'choice-parent';
    const done = gives === held?.permitted && (gives ? 'choice-given' : 'choice-objected');
    const instead = waits || parent || done;
    if (instead) return html`<p>${this.tell(instead, { title })}</p>`;
    const data = told.data.map(({ label }) => label).join(', ');
    return html`<label>
        <input
          type="checkbox"
          part="box"
          data-consent-action="box"
          value=${id}
          aria-describedby="hint-${id}"
          .checked=${this.ticked.has(id)}
          @click=${this.handleClick}
        />
        <span>
          ${
            gives && needsExplicitConsent(purpose)
              ? this.say('explicit', { data })
              : this.tell(gives ? 'choice-yes' : purpose.specialRegime ? 'choice-no-mail' : 'choice-no', { title })
          }
        </span>
      </label>
      <p class="hint" id="hint-${id}">${summary} ${this.tell(gives ? 'choice-free' : 'choice-free-no')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-choice': ConsentChoice;
  }
}
