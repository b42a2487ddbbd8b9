/** The form to ask for a right: which one, where to answer, and what it is about (Art. 12 and 15 to 22, DS-02). */
import { html, nothing, type TemplateResult } from 'lit';
import type { fill } from '../i18n/fill.js';
import type { RightsWords } from '../i18n/rights/index.js';
import { MOST_DETAILS, REQUESTABLE, type DraftFault, type RequestDraft } from '../model/rights.js';

/** What it is drawn from. */
export interface FieldsInput {
  readonly words: RightsWords;
  /** The language of the words. */
  readonly language: string;
  /** What is filled in. */
  readonly draft: RequestDraft;
  /** What is missing, as far as it was looked at. */
  readonly faults: readonly DraftFault[];
  /** Where nothing is sent from here: the address that a mail is made ready for. */
  readonly mailTo: string | undefined;
  readonly tell: (key: Extract<keyof RightsWords, string>, places?: Parameters<typeof fill>[1]) => string;
  /** It is to be looked at whether all is there. */
  readonly check: (event: Event) => void;
  /** Something was filled in. */
  readonly change: (event: Event) => void;
}

type Field = 'right' | 'contact' | 'details';

/** Which field a fault belongs to. */
const FIELD: Readonly<Record<DraftFault, Field>> = {
  'right-missing': 'right',
  'contact-missing': 'contact',
  'contact-mail': 'contact',
  'details-missing': 'details',
  'details-long': 'details',
};

/** The form. What is to be read first bears `data-first`: the faults, or else the first field that is empty. */
export function fields(input: FieldsInput): TemplateResult {
  const { faults, mailTo, tell, check, change } = input;
  return html`<p>${mailTo === undefined ? tell('request-intro') : tell('request-mail', { email: mailTo })}</p>
    <form novalidate @submit=${check} @input=${change}>
      ${faults.length ? allFaults(input) : nothing} ${right(input)} ${contact(input)} ${details(input)}
      <div class="row">
        <button part="form-button" data-consent-action="check">${tell('check')}</button>
      </div>
    </form>`;
}

function allFaults({ words, language, faults, tell }: FieldsInput): TemplateResult {
  const count = faults.length;
  return html`<div class="sure" role="alert" tabindex="-1" data-first>
    <b>${tell(`faults-${new Intl.PluralRules(language).select(count)}`, { count })}</b>
    <ul>
      ${faults.map((fault) => html`<li>${words.faults[fault]}</li>`)}
    </ul>
  </div>`;
}

function right(input: FieldsInput): TemplateResult {
  const { words, draft, faults, tell } = input;
  return html`<fieldset role="radiogroup" aria-required="true" aria-describedby=${describes('right', input)}>
    <legend>${tell('which')}</legend>
    ${fault('right', input)}
    ${REQUESTABLE.map(
      (each) =>
        html`<label class="option">
          <input
            type="radio"
            name="right"
            value=${each}
            .checked=${draft.right === each}
            ?data-first=${!faults.length && each === REQUESTABLE[0] && draft.right === undefined}
          />
          ${words.right[each].name}
        </label>`,
    )}
  </fieldset>`;
}

function contact(input: FieldsInput): TemplateResult {
  const { draft, faults, tell } = input;
  return html`<div class="field">
    <label class="label" for="contact">${tell('contact')}</label>
    <p class="hint" id="contact-hint">${tell('contact-hint')}</p>
    ${fault('contact', input)}
    <input
      id="contact"
      name="contact"
      autocomplete="email"
      aria-required="true"
      aria-invalid=${faultOf('contact', input) !== undefined}
      aria-describedby=${describes('contact', input, 'contact-hint')}
      .value=${draft.contact}
      ?data-first=${!faults.length && draft.right !== undefined}
    />
  </div>`;
}

function details(input: FieldsInput): TemplateResult {
  const { draft, tell } = input;
  return html`<div class="field">
    <label class="label" for="details">
      ${tell('details')}
      ${draft.right === 'rectification' ? nothing : html`<span class="optional">(${tell('optional')})</span>`}
    </label>
    <p class="hint" id="details-hint">${tell('details-hint')}</p>
    ${fault('details', input)}
    <textarea
      id="details"
      name="details"
      maxlength=${MOST_DETAILS * 2}
      aria-invalid=${faultOf('details', input) !== undefined}
      aria-describedby=${describes('details', input, 'details-hint')}
      .value=${draft.details}
    ></textarea>
  </div>`;
}

function faultOf(field: Field, { faults }: FieldsInput): DraftFault | undefined {
  return faults.find((each) => FIELD[each] === field);
}

function describes(field: Field, input: FieldsInput, ...hints: string[]): string | typeof nothing {
  const ids = [...hints, ...(faultOf(field, input) ? [`${field}-fault`] : [])];
  return ids.join(' ') || nothing;
}

function fault(field: Field, input: FieldsInput): TemplateResult | typeof nothing {
  const found = faultOf(field, input);
  return found ? html`<p class="fault" id="${field}-fault">${input.words.faults[found]}</p>` : nothing;
}
