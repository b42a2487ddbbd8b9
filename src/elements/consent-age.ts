/**
 * The age step: one open question before any other, and, below the limit, the
 * way to a parent's own answer (Art. 8, CH-01 to CH-06). It never says what
 * the limit is, begins empty, and takes one answer.
 */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Consent } from '../consent/consent.js';
import { loadAgeWords, type AgeWords } from '../i18n/age/index.js';
import type { Ages } from '../model/ages.js';
import { ageStyle } from './age-style.js';
import { cross } from './cross.js';
import { askAt, guardianRequest, type AskGuardian } from './guardian-request.js';
import { WordedElement } from './worded-element.js';

/** What is on the page. */
type Face = 'age' | 'parent' | 'sent' | undefined;

/**
 * Asks the age, and then how a parent can be reached where that is needed.
 * `<consent-panel>` brings it by itself; in a page it shows what is to be done.
 *
 * @summary The neutral age step, and the message to a parent.
 * @attr {string} guardian-endpoint - Where the owner's server takes the request for a message to a parent.
 * @fires answered {Event} The age was given. Does not bubble.
 * @fires close {Event} It was put away. Does not bubble.
 * @csspart age - The sheet, where it floats.
 * @csspart form-button - Its buttons.
 * @csspart status - What happened, in words.
 */
export class ConsentAge extends WordedElement<AgeWords> {
  static override tag = 'consent-age';

  static override styles: CSSResultGroup = [WordedElement.styles, ageStyle];

  static override properties: PropertyDeclarations = {
    ...WordedElement.properties,
    guardianEndpoint: { attribute: 'guardian-endpoint' },
    askGuardian: { attribute: false },
    floating: { type: Boolean, reflect: true },
    face: { state: true, attribute: false },
    faulty: { state: true, attribute: false },
    busy: { state: true, attribute: false },
    told: { state: true, attribute: false },
  };

  /** Where the owner's server takes the request; the panel's own attribute of that name unless said. */
  declare guardianEndpoint: string | undefined;
  /** Asks a parent; goes before the address. */
  declare askGuardian: AskGuardian | undefined;
  /** It rises at the foot of the page, once for each thing to be done, as the panel's question does. */
  declare floating: boolean;
  /** What is on the page. */
  declare private face: Face;
  /** What was filled in cannot be right. */
  declare private faulty: boolean;
  /** A message is on its way, or did not get through. */
  declare private busy: 'sending' | 'failed' | undefined;
  /** What happened, where nothing is left to draw. */
  declare private told: 'age-thanks' | undefined;
  #ages: Ages | undefined;
  /** Whose ages these are. */
  #of: Consent | undefined;
  #waited: string | undefined;

  constructor() {
    super();
    this.floating = false;
    this.faulty = false;
  }

  protected override load(language: string): ReturnType<typeof loadAgeWords> {
    return loadAgeWords(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view') && this.view) this.#look();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, table, face } = this;
    if (!view || !table) return nothing;
    const drawn = face && html`<div class="text" lang=${table.language}>${this.#face(face)}</div>`;
    // It stays where it is when its words go, so that what happened is heard.
    const said = html`<p role="status" part="status">${this.told && !face ? this.tell(this.told) : nothing}</p>`;
    if (!this.floating) return html`${drawn ?? nothing}${said}`;
    return html`<div
      popover="manual"
      role="dialog"
      aria-labelledby="title"
      part="age"
      dir="auto"
      tabindex="-1"
      @keydown=${this.handleKeydown}
    >
      ${drawn ?? nothing}${face ? nothing : said}
      <button class="close" data-consent-action="close" aria-label=${this.tell('age-close')} @click=${this.handleClose}>
        ${cross}
      </button>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const sheet = this.isConnected && this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (sheet) sheet.togglePopover(!!this.face);
    // What was pressed has gone, or there is something to be read first (AX-06, AX-13).
    const pressed = changed.get('face') !== undefined && changed.has('face') && this.face;
    if (pressed || (changed.has('faulty') && this.faulty) || (changed.has('busy') && this.busy === 'failed'))
      this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  protected async handleAge(event: Event): Promise<void> {
    event.preventDefault();
    // Keyboards for Arabic, Persian and Urdu have digits of their own; the last four bits are the figure.
    const text = this.#value('age').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
    this.faulty = false;
    await this.updateComplete;
    try {
      if (!/^\d{1,3}$/.test(text)) throw new RangeError(text);
      await this.#ages?.answer(Number(text));
      this.told = 'age-thanks';
      this.face = undefined;
      this.dispatchEvent(new Event('answered'));
    } catch (error) {
      if ((error as { code?: string }).code === 'age-answered') this.face = undefined;
      else this.faulty = true;
    }
  }

  protected async handleParent(event: Event): Promise<void> {
    event.preventDefault();
    const { view, busy } = this;
    const ask = this.#asker;
    if (!view || !ask || busy === 'sending') return;
    const address = this.#value('contact');
    this.busy = undefined;
    this.faulty = false;
    await this.updateComplete;
    this.faulty = !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address);
    if (this.faulty) return;
    this.busy = 'sending';
    try {
      const request = await guardianRequest(view.consent, address);
      if (!request) throw new Error('Nothing waits for a parent.');
      await ask(request);
      this.busy = undefined;
      this.face = 'sent';
    } catch (error) {
      console.warn(error);
      this.busy = 'failed';
    }
  }

  protected handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.handleClose();
  }

  /** Nothing is given by leaving, and it does not come back by itself for as long as a refusal is quiet (UI-15). */
  protected handleClose(): void {
    if (this.face === 'age') void this.#ages?.later();
    this.face = undefined;
    this.dispatchEvent(new Event('close'));
  }

  /** How a parent is asked; `undefined` where the page has no way to send a message. */
  get #asker(): AskGuardian | undefined {
    const address = this.guardianEndpoint ?? this.outermost.getAttribute('guardian-endpoint');
    return this.askGuardian ?? (address ? askAt(address) : undefined);
  }

  #look(): void {
    const { view } = this;
    if (!view) return;
    if (this.#of !== view.consent) {
      this.#of = view.consent;
      this.#ages = this.#waited = undefined;
      void view.consent.records().then(({ ages }) => {
        if (this.#of !== view.consent) return;
        this.#ages = ages;
        this.#choose();
      });
    } else this.#choose();
  }

  /** What there is to do now. A question of its own is not taken away by another change. */
  #choose(): void {
    const { view } = this;
    const ages = this.#ages;
    if (!view || !ages) return;
    const waits = this.#waiting().join(' ');
    const fresh = waits !== '' && (this.#waited !== undefined || !this.floating) && waits !== this.#waited;
    this.#waited = waits;
    if (ages.open) this.face = this.floating && !ages.wanted ? undefined : 'age';
    else if (fresh) this.face = 'parent';
    else if (this.face === 'age' || (this.face === 'parent' && !waits)) this.face = undefined;
  }

  #waiting(): readonly string[] {
    const { policy, snapshot } = this.view?.consent ?? {};
    return (policy?.purposes ?? [])
      .map(({ id }) => id)
      .filter((id) => snapshot?.purposes[id]?.state === 'parental-consent-pending');
  }

  #value(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
  }

  #face(face: NonNullable<Face>): TemplateResult {
    if (face === 'age') return this.#askAge();
    return face === 'parent' ? this.#askParent() : this.#sent();
  }

  #askAge(): TemplateResult {
    const { faulty } = this;
    return html`<h2 id="title">${this.tell('age-title')}</h2>
      <p>${this.tell('age-why')}</p>
      <form novalidate @submit=${this.handleAge}>
        <div class="field">
          <label for="age">${this.tell('age-label')}</label>
          ${faulty ? html`<p class="fault" id="fault" role="alert">${this.tell('age-fault')}</p>` : nothing}
          <input
            id="age"
            inputmode="numeric"
            autocomplete="off"
            maxlength="3"
            aria-required="true"
            aria-invalid=${faulty}
            aria-describedby="kept ${faulty ? 'fault' : ''}"
            ?data-first=${faulty}
          />
          <p class="hint" id="kept">${this.tell('age-kept')}</p>
        </div>
        <div class="row"><button part="form-button" data-consent-action="age">${this.tell('age-go')}</button></div>
      </form>`;
  }

  #askParent(): TemplateResult {
    const { view, faulty, busy } = this;
    const titles = (view?.notice.purposes ?? []).filter(({ id }) => this.#waiting().includes(id));
    const purposes = new Intl.ListFormat(view?.notice.language).format(titles.map(({ title }) => title));
    const email = view?.consent.policy.controller.email ?? '';
    return html`<h2 id="title" tabindex="-1" ?data-first=${!faulty && busy !== 'failed'}>
        ${this.tell('parent-title')}
      </h2>
      <p>${this.tell('parent-why', { purposes })} ${this.#ages?.law.jointly ? this.tell('parent-jointly') : nothing}</p>
      ${
        this.#asker
          ? html`<form novalidate @submit=${this.handleParent}>
              <div class="field">
                <label for="contact">${this.tell('parent-contact')}</label>
                ${faulty ? html`<p class="fault" id="fault" role="alert">${this.tell('parent-fault')}</p>` : nothing}
                ${
                  busy === 'failed'
                    ? html`<p class="fault" role="alert" tabindex="-1" data-first>${this.tell('parent-failed')}</p>`
                    : nothing
                }
                <input
                  id="contact"
                  type="email"
                  autocomplete="off"
                  aria-required="true"
                  aria-invalid=${faulty}
                  aria-describedby="hint ${faulty ? 'fault' : ''}"
                  ?data-first=${faulty}
                />
                <p class="hint" id="hint">${this.tell('parent-hint')}</p>
              </div>
              <div class="row">
                <button part="form-button" data-consent-action="ask-parent">${this.tell('parent-send')}</button>
                <button part="form-button" type="button" data-consent-action="later" @click=${this.handleClose}>
                  ${this.tell('parent-later')}
                </button>
              </div>
              <p role="status" part="status">${busy === 'sending' ? this.tell('parent-sending') : nothing}</p>
            </form>`
          : html`<p>${this.tell('parent-mail', { email })}</p>`
      }`;
  }

  #sent(): TemplateResult {
    return html`<h2 id="title" tabindex="-1" data-first>${this.tell('parent-title')}</h2>
      <p role="status" part="status">${this.tell('parent-sent')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-age': ConsentAge;
  }
}
