/**
 * The second layer: every purpose with what the law wants told of it, sorted
 * by what a person can do about it. Switches are a draft until they are
 * saved; leaving saves nothing.
 */
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Choices } from '../consent/consent.js';
import { whenIdle } from '../idle.js';
import { partsOf } from '../model/parts.js';
import { needsExplicitConsent } from '../model/purpose.js';
import { hasDocumentWords } from '../documents/words/languages.js';
import { asking } from './asking.js';
import { ConsentElement, type Opening } from './consent-element.js';
import { ConsentPurpose } from './consent-purpose.js';
import { ConsentStanding } from './consent-standing.js';
import { ConsentToggle } from './consent-toggle.js';
import { cross } from './cross.js';
import { choose } from './purposes.js';
import { groupsOf, lookFor, type Group } from './settings-groups.js';
import { aside, fetchAside, type Aside } from './settings-aside.js';
import { settingsStyles } from './settings-styles.js';
import { signalLine } from './signal-line.js';
import { refusedParts, turned, type Turns } from './turns.js';

/** How many purposes of a group are drawn at once: more than a screen shows, and no more than opens without a wait. */
const FIRST_DRAWN = 30;
/** From how many purposes on there is a field to look for one. */
const MANY = 20;

/**
 * The settings, as a modal dialog. `<consent-panel>` opens it.
 *
 * @summary All purposes, with their controls.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @fires close {Event} After it closed. Does not bubble.
 * @csspart settings - The dialog.
 * @csspart decision-button - Accept and refuse, both; they cannot be dressed apart.
 * @csspart save-button - Saves exactly what is shown.
 * @csspart search - The field that looks for a purpose, where there are many.
 * @csspart aside - The dialog with the history, the rights, or the privacy statement.
 */
export class ConsentSettings extends ConsentElement {
  static override tag = 'consent-settings';
  static override dependencies: readonly (typeof ConsentElement)[] = [ConsentPurpose, ConsentStanding, ConsentToggle];

  static override styles: CSSResultGroup = [ConsentElement.styles, settingsStyles];

  static override properties: PropertyDeclarations = {
    opened: { attribute: false },
    draft: { state: true, attribute: false },
    drawn: { state: true, attribute: false },
    query: { state: true, attribute: false },
    aside: { state: true, attribute: false },
  };

  /** How it is opened: at which purposes, and how much of them. */
  declare opened: Opening;
  /** What the switches say, where they were turned. */
  declare private draft: Turns;
  /** How many purposes of a group are drawn; the rest follow while the page has nothing better to do. */
  declare private drawn: number;
  /** What is looked for among the purposes. */
  declare private query: string;
  /** What is shown over the settings. */
  declare private aside: Aside | undefined;

  constructor() {
    super();
    this.draft = {};
    this.drawn = FIRST_DRAWN;
    this.query = '';
    this.opened = { purposes: [], detailed: false };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('opened')) return;
    this.draft = {};
    this.query = '';
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
      const wanted = this.renderRoot.querySelector(`[data-id='${this.opened.purposes[0] ?? ''}']`);
      const text = wanted?.closest('.text');
      // Where it begins in sight, the words above it are worth more than its end.
      if (wanted && text && wanted.getBoundingClientRect().top + 56 > text.getBoundingClientRect().bottom)
        wanted.scrollIntoView({ block: 'nearest' });
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
    const asked = asking(view);
    const switched = asked.some((purpose) => !needsExplicitConsent(purpose));
    const groups = groupsOf(view);
    const shown = lookFor(groups, this.query, notice.purposes);
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
            ${cross}
          </button>
        </header>
        <div class="text">
          <p>${this.say('intro', { controller: controller.name })}</p>
          ${signalLine(view, (word, places) => this.say(word, places))}
          ${policy.purposes.length > MANY ? this.#search(groups, shown) : nothing}
          ${shown.map((group) => this.#group(group))}
          <div class="foot">
            ${asked.length ? html`<p>${this.say('lawful')}</p>` : nothing}
            <p>${this.say('rights', { email: controller.email })}</p>
            ${authority ? html`<p>${this.say('complaint', { authority: authority.name })}</p>` : nothing}
            <p><a href=${controller.privacyStatement} @click=${this.handleStatement}>${this.say('statement')}</a></p>
            <div class="doors">${this.#door('history')} ${this.#door('your-rights')}</div>
          </div>
        </div>
        ${
          switched
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
      ${
        this.aside
          ? aside(this.aside, {
              view,
              within: this,
              say: (word) => this.say(word),
              close: () => {
                this.aside = undefined;
              },
            })
          : nothing
      }`;
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

  protected handleDoor(event: Event): void {
    void this.#show((event.currentTarget as HTMLElement).dataset.consentAction as Aside);
  }

  /** Here, where the statement can be written in this language; else, or when asked for in a tab of its own, on its page. */
  protected handleStatement(event: MouseEvent): void {
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event;
    if (ctrlKey || metaKey || shiftKey || altKey || button) return;
    if (!hasDocumentWords(this.view?.notice.language ?? '')) return;
    event.preventDefault();
    void this.#show('statement');
  }

  protected handleSearch({ target }: Event): void {
    this.query = (target as HTMLInputElement).value;
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
    // Special data have a statement of their own, and stay as they are, or for later (SP-04).
    const choices = choose(view, asking(view).filter(needsExplicitConsent), true);
    for (const purpose of asking(view)) {
      const { id } = purpose;
      const given = view.snapshot.purposes[id]?.permitted ?? false;
      const on = needsExplicitConsent(purpose) ? given : (choices[id] = draft[id] ?? given);
      if (on) Object.assign(choices, turned(view, purpose, draft));
    }
    this.#record(event, 'save', choices);
  }

  async #show(name: Aside): Promise<void> {
    try {
      await fetchAside(name);
      this.aside = name;
    } catch (cause) {
      this.outermost.status = 'unavailable';
      this.view?.consent.report('interface-unavailable', '', cause);
    }
  }

  #record(event: Event, control: string, choices: Choices): void {
    // The second half of a double press on whatever opened the settings is nobody's answer.
    if ((event as UIEvent).detail > 1) return;
    void this.record(choices, { event, control }).then((recorded) => recorded && this.close());
  }

  #door(name: Aside): TemplateResult {
    return html`<button class="link" data-consent-action=${name} @click=${this.handleDoor}>${this.say(name)}</button>`;
  }

  /** Where there are many: a field that leaves only what is looked for, and how many that are, in figures. */
  #search(all: readonly Group[], shown: readonly Group[]): TemplateResult {
    const count = (groups: readonly Group[]): number => groups.reduce((sum, { purposes }) => sum + purposes.length, 0);
    return html`<search>
      <label for="search">${this.say('search')}</label>
      <input
        id="search"
        type="search"
        part="search"
        autocomplete="off"
        .value=${this.query}
        @input=${this.handleSearch}
      />
      <p role="status">${this.query ? `${String(count(shown))} / ${String(count(all))}` : nothing}</p>
    </search>`;
  }

  #group({ name, intro, purposes }: Group): TemplateResult {
    return html`<section aria-labelledby=${name}>
      <h3 id=${name}>${this.say(name)}</h3>
      <p>${this.say(intro)}</p>
      ${
        name === 'consent' && !this.query
          ? html`<consent-withdraw .within=${this} .view=${this.view}></consent-withdraw>`
          : nothing
      }
      ${repeat(
        purposes.slice(0, this.drawn),
        ({ id }) => id,
        (purpose) => {
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
        },
      )}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-settings': ConsentSettings;
  }
}
