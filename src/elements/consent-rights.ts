/**
 * What a person may ask of the owner, in plain words, and the ways to do it
 * here: taking consent back and objecting with one press, asking for the rest
 * with a short form, and where to complain (Art. 12-22, 77-82).
 */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loadRightsWords, type RightsWords, type RightWord } from '../i18n/rights/index.js';
import type { Purpose } from '../model/purpose.js';
import { faultsOf, rightsRequest, type DraftFault, type RequestDraft, type RightsRequest } from '../model/rights.js';
import type { Authority } from '../policy/data/authorities.js';
import { asking, mayShow } from './asking.js';
import type { ConsentElement } from './consent-element.js';
import { ConsentPurpose } from './consent-purpose.js';
import { ConsentWithdraw } from './consent-withdraw.js';
import { paper } from './paper.js';
import { complaint } from './rights-complaint.js';
import { fields } from './rights-fields.js';
import { mailOf, sendTo, type SendRequest } from './rights-form.js';
import { rightsStyle } from './rights-style.js';
import { WordedElement } from './worded-element.js';

/** Where the form is. */
type Step = 'form' | 'check' | 'sending' | 'sent' | 'not-sent';

/**
 * A person's rights, and a form to use them.
 *
 * @summary Every right in plain words, objection in one press, a request form, and where to complain.
 * @csspart form-button - The buttons of the form.
 * @csspart status - What happened, in words.
 */
export class ConsentRights extends WordedElement<RightsWords> {
  static override tag = 'consent-rights';
  static override dependencies: readonly (typeof ConsentElement)[] = [ConsentPurpose, ConsentWithdraw];

  static override styles: CSSResultGroup = [WordedElement.styles, paper, rightsStyle];

  static override properties: PropertyDeclarations = {
    ...WordedElement.properties,
    rightsEndpoint: { attribute: 'rights-endpoint' },
    send: { attribute: false },
    now: { attribute: false },
    step: { state: true, attribute: false },
    draft: { state: true, attribute: false },
    faults: { state: true, attribute: false },
    country: { state: true, attribute: false },
    authorities: { state: true, attribute: false },
  };

  /** Where requests are posted as JSON, on the owner's own server. */
  declare rightsEndpoint: string | undefined;
  /** Sends a request; goes before the address. Without either, a mail is made ready. */
  declare send: SendRequest | undefined;
  /** Milliseconds of Unix time; the device's clock unless said. */
  declare now: () => number;
  /** Where the form is. */
  declare private step: Step;
  /** What is filled in; kept when sending fails. */
  declare private draft: RequestDraft;
  /** What is missing, as far as it was looked at. */
  declare private faults: readonly DraftFault[];
  /** The country to complain in; that of the policy unless chosen. */
  declare private country: string | undefined;
  /** Who watches over the law in each country, once it is here. */
  declare private authorities: Readonly<Record<string, Authority>> | undefined;
  /** As it is reviewed and sent; made once, so that sending again is sending the same. */
  #request: RightsRequest | undefined;

  constructor() {
    super();
    this.now = Date.now;
    this.#begin();
  }

  protected override get layer(): string {
    return 'rights';
  }

  protected override load(language: string): ReturnType<typeof loadRightsWords> {
    if (!this.authorities) void this.#loadAuthorities();
    return loadRightsWords(language);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, table } = this;
    if (!view || !table) return nothing;
    const { policy } = view.consent;
    const interests = policy.purposes.filter(
      (p) => p.legalBasis === 'legitimate-interests' && p.status !== 'not-allowed' && mayShow(view.snapshot, p),
    );
    const isMarketing = (p: Purpose): boolean => p.tags?.includes('direct-marketing') ?? false;
    return html`<div class="paper" lang=${table.language}>
      <p>${this.tell('intro')}</p>
      <ul>
        <li><b>${this.tell('free')}</b></li>
        <li>${this.tell('term')}</li>
        <li>${this.tell('identity')}</li>
      </ul>
      ${this.#objections(
        'marketing',
        interests.filter((p) => isMarketing(p)),
      )}
      ${this.#objections(
        'objection',
        interests.filter((p) => !isMarketing(p)),
      )}
      ${asking(view).length ? this.#withdrawal() : nothing}
      <section aria-labelledby="rights">
        <h3 id="rights">${this.tell('rights')}</h3>
        ${(Object.keys(table.words.right) as RightWord[]).map((right) => {
          const { name, text } = table.words.right[right];
          return html`<h4>${name}</h4>
            <p data-right=${right}>${text}</p>`;
        })}
      </section>
      <section aria-labelledby="request">
        <h3 id="request">${this.tell('request')}</h3>
        ${this.#form(table.words)}
        <p role="status" part="status">${this.step === 'sending' ? this.tell('sending') : nothing}</p>
      </section>
      ${complaint({
        policy,
        language: table.language,
        country: this.country ?? policy.country,
        authorities: this.authorities ?? {},
        tell: (key, places) => this.tell(key, places),
        choose: (event) => {
          this.handleCountry(event);
        },
      })}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const moved = changed.has('step') && changed.get('step') !== undefined;
    // What was pressed has gone, or there is something to be read first (AX-06, AX-13).
    if ((moved && this.step !== 'sending') || (changed.has('faults') && this.faults.length))
      this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  protected handleInput({ target }: Event): void {
    const { name, value } = target as HTMLInputElement;
    this.draft = { ...this.draft, [name]: value };
    // A fault that was told goes as soon as it is mended, and no sooner is there another.
    const still = faultsOf(this.draft);
    this.faults = this.faults.filter((fault) => still.includes(fault));
  }

  protected handleCheck(event: Event): void {
    event.preventDefault();
    const { view } = this;
    this.faults = faultsOf(this.draft);
    if (this.faults.length || !view) return;
    const { site } = view.consent.policy;
    const about = { id: crypto.randomUUID(), site, language: view.notice.language };
    this.#request = rightsRequest(this.draft, about, this.now());
    this.step = 'check';
  }

  protected handleChange(): void {
    this.step = 'form';
  }

  protected handleAgain(): void {
    this.#begin();
  }

  protected async handleSend(): Promise<void> {
    const send = this.#sender;
    const request = this.#request;
    if (!send || !request || this.step === 'sending') return;
    this.step = 'sending';
    try {
      await send(request);
      this.step = 'sent';
    } catch (error) {
      console.warn(error);
      this.step = 'not-sent';
    }
  }

  protected handleMail(): void {
    // After the browser has followed the link, which it does not do for one that has gone.
    setTimeout(() => (this.step = 'sent'));
  }

  protected handleCountry({ target }: Event): void {
    this.country = (target as HTMLSelectElement).value;
  }

  /** How a request is sent; `undefined` where a mail has to do. */
  get #sender(): SendRequest | undefined {
    return this.send ?? (this.rightsEndpoint ? sendTo(this.rightsEndpoint) : undefined);
  }

  #begin(): void {
    this.step = 'form';
    this.draft = { right: undefined, contact: '', details: '' };
    this.faults = [];
  }

  async #loadAuthorities(): Promise<void> {
    try {
      this.authorities = (await import('../policy/data/authorities.js')).authorities.byCountry;
    } catch (cause) {
      // Offline, for one: what the policy says itself is shown.
      this.view?.consent.report('interface-unavailable', '', cause);
    }
  }

  #objections(name: 'objection' | 'marketing', purposes: readonly Purpose[]): TemplateResult | typeof nothing {
    if (!purposes.length) return nothing;
    return html`<section aria-labelledby=${name}>
      <h3 id=${name}>${this.tell(name)}</h3>
      <p>${this.tell(`${name}-intro`)}</p>
      ${purposes.map(
        ({ id }) => html`<consent-purpose .purpose=${id} .within=${this} .view=${this.view}></consent-purpose>`,
      )}
    </section>`;
  }

  #withdrawal(): TemplateResult {
    return html`<section aria-labelledby="withdraw">
      <h3 id="withdraw">${this.tell('withdraw')}</h3>
      ${this.view?.snapshot.standing ? nothing : html`<p>${this.tell('withdraw-none')}</p>`}
      <consent-withdraw .within=${this} .view=${this.view}></consent-withdraw>
    </section>`;
  }

  #form(words: RightsWords): TemplateResult | typeof nothing {
    switch (this.step) {
      case 'form':
        return fields({
          words,
          language: this.table?.language ?? '',
          draft: this.draft,
          faults: this.faults,
          mailTo: this.#sender ? undefined : (this.view?.consent.policy.controller.email ?? ''),
          tell: (key, places) => this.tell(key, places),
          check: (event) => {
            this.handleCheck(event);
          },
          change: (event) => {
            this.handleInput(event);
          },
        });
      case 'sent':
        return this.#done();
      default:
        return this.#check(words);
    }
  }

  #check(words: RightsWords): TemplateResult | typeof nothing {
    const request = this.#request;
    if (!request) return nothing;
    const email = this.view?.consent.policy.controller.email ?? '';
    const facts = [
      [this.tell('which'), words.right[request.right].name],
      [this.tell('contact'), request.contact],
      [this.tell('details'), request.details || this.tell('nothing')],
      [this.tell('due'), this.#date(request.dueAt)],
    ];
    return html`<div class="sure">
      <h4 tabindex="-1" ?data-first=${this.step === 'check'}>${this.tell('check-title')}</h4>
      ${
        this.step === 'not-sent'
          ? html`<p class="fault" role="alert" tabindex="-1" data-first>${this.tell('not-sent', { email })}</p>`
          : html`<p>${this.tell('check-intro')}</p>`
      }
      <dl>
        ${facts.map(
          ([term, said]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${said}</dd>
            </div>`,
        )}
      </dl>
      <div class="row">
        <button part="form-button" data-consent-action="change" @click=${this.handleChange}>
          ${this.tell('change')}
        </button>
        ${
          this.#sender
            ? html`<button
                part="form-button"
                data-consent-action="send"
                aria-disabled=${this.step === 'sending'}
                @click=${this.handleSend}
              >
                ${this.tell('send')}
              </button>`
            : html`<a
                class="button"
                part="form-button"
                data-consent-action="mail"
                href=${mailOf(request, email, words)}
                @click=${this.handleMail}
                >${this.tell('mail')}</a
              >`
        }
      </div>
    </div>`;
  }

  #done(): TemplateResult {
    const { dueAt = '', id = '' } = this.#request ?? {};
    const email = this.view?.consent.policy.controller.email ?? '';
    const date = this.#date(dueAt);
    return html`<div class="sure" role="group" aria-labelledby="done">
      <h4 id="done" tabindex="-1" data-first>${this.#sender ? this.tell('sent') : this.tell('mail')}</h4>
      <p>${this.#sender ? this.tell('sent-text', { date, id }) : this.tell('sent-mail', { email, date })}</p>
      <div class="row">
        <button part="form-button" data-consent-action="again" @click=${this.handleAgain}>${this.tell('again')}</button>
      </div>
    </div>`;
  }

  #date(at: string): string {
    return new Intl.DateTimeFormat(this.table?.language === 'en' ? 'en-GB' : this.table?.language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(at));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-rights': ConsentRights;
  }
}
