/**
 * What this browser knows of a person's own choices, shown to that person at
 * once and without a request: what was asked in which words, what was
 * answered and how; to download, and to erase (Art. 15, 17, 20).
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
import type { HistoryEntry } from '../consent/consent.js';
import { tellActs, tellNow, type HistoryInput } from '../documents/history.js';
import { loadHistoryWords, type DeliveryWord, type HistoryWords } from '../i18n/history/index.js';
import { saveHistory } from './history-file.js';
import { paper } from './paper.js';
import { facts, toldAct } from './told-act.js';
import { WordedElement } from './worded-element.js';

/** How far erasing has come. */
type Erasing = 'sure' | 'busy' | 'erased' | 'waiting' | 'failed';

/** How many acts are drawn at first. */
const FIRST_DRAWN = 20;

/**
 * A person's own history on this site.
 *
 * @summary What was chosen, when, and in which words; with download and erasure.
 * @csspart download-button - Downloads the history: as a page, and as data.
 * @csspart erase-button - Asks whether to erase.
 * @csspart confirm-button - Erases, or does not; they cannot be dressed apart.
 * @csspart status - What happened, in words.
 */
export class ConsentHistory extends WordedElement<HistoryWords> {
  static override tag = 'consent-history';

  static override styles: CSSResultGroup = [
    WordedElement.styles,
    paper,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .act {
        display: grid;
        gap: 0.25em;
        padding-block: 1em;
        border-block-start: 1px solid var(--border);
      }
      .aside {
        font-size: max(0.9375em, 14px);
      }
      .proof dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    ...WordedElement.properties,
    delivery: { attribute: false },
    entries: { state: true, attribute: false },
    drawn: { state: true, attribute: false },
    erasing: { state: true, attribute: false },
  };

  /** What became of sending an act, by the id of its event; where something is sent. */
  declare delivery: ((id: string) => DeliveryWord | undefined) | undefined;
  /** Every act, oldest first. */
  declare private entries: readonly HistoryEntry[] | undefined;
  /** How many of the latest are drawn. */
  declare private drawn: number;
  /** How far erasing has come; `undefined` at rest. */
  declare private erasing: Erasing | undefined;

  #again: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.drawn = FIRST_DRAWN;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }

  protected override get layer(): string {
    return 'history';
  }

  protected override load(language: string): ReturnType<typeof loadHistoryWords> {
    return loadHistoryWords(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) void this.#read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const input = this.#input();
    if (!input) return nothing;
    const { words, language } = input;
    const acts = tellActs(input);
    return html`<div class="paper" lang=${language}>
      <p>${this.tell('intro')}</p>
      ${input.snapshot.storage === 'memory' ? html`<p>${this.tell('memory')}</p>` : nothing}
      <section aria-labelledby="now">
        <h3 id="now">${this.tell('now')}</h3>
        ${facts(tellNow(input))}
      </section>
      <section aria-labelledby="before">
        <h3 id="before">${this.tell('before')}</h3>
        ${acts.length ? nothing : html`<p>${this.tell('none')}</p>`}
        <ol>
          ${acts.slice(0, this.drawn).map((act) => toldAct(act, words, input.policy.controller.name))}
        </ol>
        ${
          acts.length > this.drawn
            ? html`<button data-consent-action="more" @click=${this.handleMore}>
                ${this.say('more')} (${acts.length - this.drawn})
              </button>`
            : nothing
        }
      </section>
      <section aria-labelledby="copy">
        <h3 id="copy">${this.tell('download')}</h3>
        <p>${this.tell('download-intro')}</p>
        <div class="row">
          <button part="download-button" data-consent-action="download-page" @click=${this.handleDownload}>
            ${this.tell('page')}
          </button>
          <button part="download-button" data-consent-action="download-json" @click=${this.handleDownload}>
            ${this.tell('json')}
          </button>
        </div>
      </section>
      <section aria-labelledby="erase">
        <h3 id="erase">${this.tell('erase')}</h3>
        <ul>
          <li>${this.tell('erase-what')}</li>
          <li>${this.tell('erase-shut')}</li>
          <li>${this.tell('erase-proof')}</li>
        </ul>
        <p>${this.tell('erase-theirs', { email: input.policy.controller.email })}</p>
        ${this.#eraser()}
        <p role="status" part="status">${this.#outcome()}</p>
      </section>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('erasing')) return;
    const before = changed.get('erasing') as Erasing | undefined;
    // The button that was pressed has gone; focus goes to what took its place (AX-06).
    if (this.erasing === 'sure') this.renderRoot.querySelector<HTMLElement>('#sure')?.focus();
    else if (before === 'sure' || before === 'busy')
      this.renderRoot.querySelector<HTMLElement>("[part='erase-button']")?.focus();
  }

  protected handleMore(): void {
    this.drawn += 100;
  }

  protected handleAsk(): void {
    this.erasing = 'sure';
  }

  protected handleKeep(): void {
    this.erasing = undefined;
  }

  protected async handleErase(event: Event): Promise<void> {
    const { view, layer } = this;
    if (!view) return;
    const { consent, notice } = view;
    this.erasing = 'busy';
    // The press is read while it happens; what stands is shut before anything else.
    const expression = { event, layer, control: 'erase', notice, presses: this.outermost.presses };
    const shut = consent.withdraw(undefined, expression);
    try {
      await shut;
      if (!(await this.#delivered())) {
        this.erasing = 'waiting';
        return;
      }
      await consent.erase();
      this.erasing = 'erased';
    } catch (error) {
      console.warn(error);
      this.erasing = 'failed';
    }
    await this.#read();
  }

  protected handleDownload(event: Event): void {
    const { consentAction } = (event.currentTarget as HTMLElement).dataset;
    const input = this.#input();
    if (input) void saveHistory(input, consentAction === 'download-page' ? 'html' : 'json');
  }

  async #read(): Promise<void> {
    const { consent } = this.view ?? {};
    const entries = await consent?.history();
    if (this.view?.consent !== consent) return;
    this.entries = entries;
    clearTimeout(this.#again);
    // What is on its way arrives without anybody here being told; so it is looked at again.
    if (this.isConnected && entries?.some(isOnItsWay)) this.#again = setTimeout(() => void this.#read(), 3000);
  }

  #input(): HistoryInput | undefined {
    const { view, table, entries } = this;
    if (!view || !table || !entries) return undefined;
    const { consent, notice, snapshot } = view;
    return {
      policy: consent.policy,
      notice,
      snapshot,
      acts: entries,
      ...table,
      delivery: (id) => this.#deliveryOf(id),
      told: (id) => this.#entry(id)?.delivery?.recipients,
    };
  }

  #entry(id: string): HistoryEntry | undefined {
    return this.entries?.find(({ event }) => event.id === id);
  }

  /** As the page says it, else as the history itself does. */
  #deliveryOf(id: string): DeliveryWord | undefined {
    const word = this.delivery?.(id) ?? this.#entry(id)?.delivery?.state;
    return word && this.table && Object.hasOwn(this.table.words.delivery, word) ? word : undefined;
  }

  /** Whether nothing is on its way any longer; waits five seconds for it. A withdrawal that nobody got must not be erased. */
  async #delivered(): Promise<boolean> {
    for (const end = performance.now() + 5000; performance.now() < end;) {
      await this.#read();
      const left = (this.entries ?? []).filter(({ event }) =>
        /^(pending|paused)$/.test(this.#deliveryOf(event.id) ?? ''),
      );
      if (!left.length) return true;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return false;
  }

  #eraser(): TemplateResult {
    if (this.erasing !== 'sure') {
      return html`<button
        part="erase-button"
        data-consent-action="erase"
        aria-disabled=${this.erasing === 'busy'}
        @click=${this.erasing === 'busy' ? nothing : this.handleAsk}
      >
        ${this.tell('erase-button')}
      </button>`;
    }
    return html`<div class="sure" role="group" aria-labelledby="sure">
      <p id="sure" tabindex="-1"><b>${this.tell('erase-sure')}</b></p>
      <div class="choices">
        <button part="confirm-button" data-consent-action="keep" @click=${this.handleKeep}>
          ${this.tell('erase-no')}
        </button>
        <button part="confirm-button" data-consent-action="erase-all" @click=${this.handleErase}>
          ${this.tell('erase-yes')}
        </button>
      </div>
    </div>`;
  }

  #outcome(): string | typeof nothing {
    if (this.erasing === 'erased') return this.tell('erased');
    if (this.erasing === 'waiting') return this.tell('erase-waiting');
    return this.erasing === 'failed' ? this.tell('erase-failed') : nothing;
  }
}

function isOnItsWay({ delivery }: HistoryEntry): boolean {
  return delivery?.state === 'pending' || !!delivery?.recipients?.some(({ state }) => state === 'pending');
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-history': ConsentHistory;
  }
}
