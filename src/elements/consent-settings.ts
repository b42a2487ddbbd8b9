/**
 * The second layer: every purpose with what the law wants told of it, sorted
 * by what a person can do about it. Switches are a draft until they are
 * saved; leaving saves nothing.
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
import type { Choices } from '../consent/consent.js';
import { doorsIn, type Doors } from '../i18n/doors.js';
import { whenIdle } from '../idle.js';
import { partsOf } from '../model/parts.js';
import { needsExplicitConsent, type Purpose } from '../model/purpose.js';
import { asking } from './asking.js';
import { ConsentElement, type Opening } from './consent-element.js';
import { ConsentPurpose } from './consent-purpose.js';
import { ConsentStanding } from './consent-standing.js';
import { choose } from './purposes.js';
import { signalLine } from './signal-line.js';
import { refusedParts, turned, type Turns } from './turns.js';

/** How many purposes of a group are drawn at once: more than a screen shows, and no more than opens without a wait. */
const FIRST_DRAWN = 30;

/**
 * The settings, as a modal dialog. `<consent-panel>` opens it.
 *
 * @summary All purposes, with their controls.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @fires close {Event} After it closed. Does not bubble.
 * @csspart settings - The dialog.
 * @csspart decision-button - Accept and refuse, both; they cannot be dressed apart.
 * @csspart save-button - Saves exactly what is shown.
 * @csspart aside - The dialog with the history, or the rights.
 */
export class ConsentSettings extends ConsentElement {
  static override tag = 'consent-settings';
  static override dependencies: readonly (typeof ConsentElement)[] = [ConsentPurpose, ConsentStanding];

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      dialog {
        box-sizing: border-box;
        inline-size: min(100% - 1rem, 46rem);
        max-inline-size: none;
        max-block-size: calc(100dvb - 1rem);
        padding: 0;
        border: 1px solid var(--border);
        border-radius: calc(var(--radius) * 2);
        background: var(--surface);
        color: inherit;
        box-shadow: 0 0.5rem 3rem #0004;
        overflow: hidden;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      ::backdrop {
        background: #0006;
      }
      header,
      footer {
        padding: var(--space) calc(var(--space) * 1.5);
      }
      header {
        display: flex;
        gap: 1em;
        align-items: start;
        justify-content: space-between;
      }
      h2:focus-visible {
        outline: none;
      }
      .close {
        inline-size: 44px;
        margin-block: -0.375em;
        margin-inline-end: -0.625em;
        padding: 0;
        border: 0;
        font-size: 1.375em;
        font-weight: 400;
      }
      .text {
        overflow: auto;
        padding: 0 calc(var(--space) * 1.5) var(--space);
      }
      h3 {
        margin: 2em 0 0.25em;
        font-size: 1.125em;
        line-height: 1.3;
      }
      consent-withdraw::part(withdraw-button) {
        margin-block-end: 1em;
      }
      section > p {
        margin-block-end: 1em;
      }
      .foot {
        display: grid;
        gap: 0.5em;
        padding-block-start: 1em;
        border-block-start: 1px solid var(--border);
      }
      footer {
        display: grid;
        grid-template-columns: 2fr 1fr;
        gap: 0.5em;
        border-block-start: 1px solid var(--border);
      }
      .doors {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.5em;
      }
      footer p {
        grid-column: 1 / -1;
      }
      footer p:empty {
        display: none;
      }
      @media (max-width: 39.99rem) {
        footer {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    opened: { attribute: false },
    draft: { state: true, attribute: false },
    drawn: { state: true, attribute: false },
    aside: { state: true, attribute: false },
  };

  /** How it is opened: at which purposes, and how much of them. */
  declare opened: Opening;
  /** What the switches say, where they were turned. */
  declare private draft: Turns;
  /** How many purposes of a group are drawn; the rest follow while the page has nothing better to do. */
  declare private drawn: number;
  /** What is shown over the settings. */
  declare private aside: 'history' | 'your-rights' | undefined;

  constructor() {
    super();
    this.draft = {};
    this.drawn = FIRST_DRAWN;
    this.opened = { purposes: [], detailed: false };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('opened')) return;
    this.draft = {};
    // What it is opened for is to be there at once.
    const wanted = this.view?.consent.policy.purposes.findIndex(({ id }) => id === this.opened.purposes[0]) ?? -1;
    this.drawn = Math.max(FIRST_DRAWN, wanted + 1);
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    const aside = this.renderRoot.querySelector<HTMLDialogElement>("[part='aside']");
    if (aside && !aside.open) aside.showModal();
    const most = this.view?.consent.policy.purposes.length ?? 0;
    if (this.drawn < most) whenIdle(() => (this.drawn += 100));
    if (!changed.has('opened')) return;
    if (!dialog.open) dialog.showModal();
    // The purposes draw themselves after this; then there is somewhere to scroll to.
    requestAnimationFrame(() => {
      this.renderRoot
        .querySelector(`[data-id='${this.opened.purposes[0] ?? ''}']`)
        ?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected override get layer(): string {
    return 'settings';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { policy } = view.consent;
    const { notice } = view;
    const { controller, authority } = policy;
    // Of what is shut for the young nothing is shown (CH-07).
    const active = policy.purposes.filter((p) => p.status !== 'not-allowed' && !view.snapshot.purposes[p.id]?.locked);
    const interests = active.filter((p) => p.legalBasis === 'legitimate-interests');
    const isMarketing = (p: Purpose): boolean => p.tags?.includes('direct-marketing') ?? false;
    const asked = asking(view);
    return html`<dialog
        part="settings"
        aria-labelledby="title"
        dir="auto"
        lang=${notice.language}
        @close=${this.handleClose}
      >
        <header>
          <h2 id="title" tabindex="-1" autofocus>${this.say('open')}</h2>
          <button class="close" data-consent-action="close" aria-label=${this.say('close')} @click=${this.close}>
            ×
          </button>
        </header>
        <div class="text">
          <p>${this.say('intro', { controller: controller.name })}</p>
          ${signalLine(view, (word, places) => this.say(word, places))} ${this.#group('consent', asked)}
          ${this.#group('marketing', interests.filter(isMarketing), 'interests-intro')}
          ${this.#group(
            'interests',
            interests.filter((p) => !isMarketing(p)),
          )}
          ${this.#group(
            'needed',
            active.filter((p) => p.legalBasis !== 'consent' && !interests.includes(p)),
          )}
          ${this.#group(
            'not-done',
            policy.purposes.filter((p) => p.status === 'not-allowed'),
          )}
          <div class="foot">
            ${asked.length ? html`<p>${this.say('lawful')}</p>` : nothing}
            <p>${this.say('rights', { email: controller.email })}</p>
            ${authority ? html`<p>${this.say('complaint', { authority: authority.name })}</p>` : nothing}
            <p><a href=${controller.privacyStatement}>${this.say('statement')}</a></p>
            <div class="doors">${this.#door('history')} ${this.#door('your-rights')}</div>
          </div>
        </div>
        ${
          asked.length
            ? html`<footer>
                <p role="status">${this.status ? this.say(this.status) : nothing}</p>
                <div class="choices">
                  <button part="decision-button" data-consent-action="accept-all" @click=${this.handleAll}>
                    ${this.say('accept-all')}
                  </button>
                  <button part="decision-button" data-consent-action="refuse-all" @click=${this.handleAll}>
                    ${this.say('refuse-all')}
                  </button>
                </div>
                <button part="save-button" data-consent-action="save" @click=${this.handleSave}>
                  ${this.say('save')}
                </button>
              </footer>`
            : nothing
        }
      </dialog>
      ${this.#aside()}`;
  }

  /** Leaves, saving nothing. */
  close(): void {
    this.outermost.presses = 0;
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected handleClose({ target }: Event): void {
    // The event comes late; by then the dialog may be open again.
    if (!(target as HTMLDialogElement).open) this.dispatchEvent(new Event('close'));
  }

  protected async handleDoor(event: Event): Promise<void> {
    const { consentAction } = (event.currentTarget as HTMLElement).dataset;
    try {
      if (consentAction === 'history') (await import('./consent-history.js')).ConsentHistory.define();
      else (await import('./consent-rights.js')).ConsentRights.define();
      this.aside = consentAction as typeof this.aside;
    } catch (cause) {
      this.outermost.status = 'unavailable';
      this.view?.consent.report('interface-unavailable', '', cause);
    }
  }

  protected handleAsideClose(): void {
    this.aside = undefined;
  }

  protected handleTurn({ target }: Event): void {
    const { purpose, on, turns } = target as ConsentPurpose;
    this.draft = { ...this.draft, ...turns, [purpose]: on };
  }

  protected handleAll(event: Event): void {
    const { view } = this;
    const control = (event.currentTarget as HTMLElement).dataset.consentAction ?? '';
    if (!view) return;
    const choices = choose(view, asking(view), control === 'accept-all');
    // All is all where the switches of each can be seen; the first question leaves who was refused alone refused.
    for (const purpose of asking(view))
      if (choices[purpose.id] === true) Object.assign(choices, refusedParts(view, purpose));
    this.#record(event, control, choices);
  }

  protected handleSave(event: Event): void {
    const { view, draft } = this;
    if (!view) return;
    const choices: Record<string, boolean> = {};
    for (const purpose of asking(view)) {
      const { id } = purpose;
      const on = (choices[id] = draft[id] ?? view.snapshot.purposes[id]?.permitted ?? false);
      if (on) Object.assign(choices, turned(view, purpose, draft));
    }
    this.#record(event, 'save', choices);
  }

  #record(event: Event, control: string, choices: Choices): void {
    // The second half of a double press on whatever opened the settings is nobody's answer.
    if ((event as UIEvent).detail > 1) return;
    const special = this.view?.consent.policy.purposes.filter(needsExplicitConsent) ?? [];
    const explicit = special.some(({ id }) => choices[id] === true);
    void this.record(choices, { event, control, explicit }).then((recorded) => recorded && this.close());
  }

  #door(name: 'history' | 'your-rights'): TemplateResult {
    return html`<button class="link" data-consent-action=${name} @click=${this.handleDoor}>
      ${this.#doorWord(name)}
    </button>`;
  }

  #doorWord(name: keyof Doors): string {
    return this.say(name) || doorsIn(this.view?.notice.language ?? 'en')[name];
  }

  /** Over the settings, which stay as they are; focus comes back to the button that opened it. */
  #aside(): TemplateResult | typeof nothing {
    const { aside, view } = this;
    if (!aside) return nothing;
    return html`<dialog
      part="aside"
      aria-labelledby="aside"
      lang=${view?.notice.language ?? ''}
      @close=${this.handleAsideClose}
    >
      <header>
        <h2 id="aside" tabindex="-1" autofocus>${this.#doorWord(aside)}</h2>
        <form method="dialog">
          <button class="close" data-consent-action="close" aria-label=${this.#doorWord('back')}>×</button>
        </form>
      </header>
      <div class="text">
        ${
          aside === 'history'
            ? html`<consent-history .within=${this} .view=${view}></consent-history>`
            : html`<consent-rights
                .within=${this}
                .view=${view}
                rights-endpoint=${this.outermost.getAttribute('rights-endpoint') ?? nothing}
              ></consent-rights>`
        }
      </div>
    </dialog>`;
  }

  #group(
    name: 'consent' | 'interests' | 'marketing' | 'needed' | 'not-done',
    purposes: readonly Purpose[],
    intro = `${name}-intro`,
  ): TemplateResult | typeof nothing {
    if (!purposes.length) return nothing;
    return html`<section aria-labelledby=${name}>
      <h3 id=${name}>${this.say(name)}</h3>
      <p>${this.say(intro)}</p>
      ${name === 'consent' ? html`<consent-withdraw .within=${this} .view=${this.view}></consent-withdraw>` : nothing}
      ${purposes.slice(0, this.drawn).map((purpose) => {
        const { id } = purpose;
        return html`<consent-purpose
          data-id=${id}
          .purpose=${id}
          .within=${this}
          .view=${this.view}
          .checked=${this.draft[id]}
          .turns=${partsOf(purpose).length ? this.draft : undefined}
          .detailed=${this.opened.detailed && this.opened.purposes.includes(id)}
          @change=${this.handleTurn}
        ></consent-purpose>`;
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-settings': ConsentSettings;
  }
}
