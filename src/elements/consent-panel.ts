/**
 * The whole of it in one tag: the question when there is one, the settings
 * when they are wanted, and on every page the control that takes a yes back.
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
import type { Consent } from '../consent/consent.js';
import { loadFirstTable } from '../i18n/index.js';
import type { Notice } from '../model/notice.js';
import { needsExplicitConsent } from '../model/purpose.js';
import { ConsentElement, type Opener, type Opening } from './consent-element.js';
import { ConsentPrompt } from './consent-prompt.js';
import { asked } from './purposes.js';

/**
 * Asks, shows and takes back. Put it right after `<body>`, so that it comes
 * early in reading order. The question comes with this module; what is not
 * needed for it comes a moment later.
 *
 * @summary Prompt, settings and standing control in one tag.
 * @attr {string} policy - Address of the public policy; `auto.js` reads it.
 * @attr {string} sync - Address of the receiver that decisions are carried to, such as `/consent`; `auto.js` reads it.
 * @attr {boolean} allow-synthetic-accept - Let a program press "accept", for assistive software; the record says so. `auto.js` reads it.
 * @attr {string} migrate - The tool whose markup the page still has, such as `klaro`; `auto.js` reads it.
 * @attr {string} migrate-names - Which of its names is which purpose, as JSON: `{"analytics": "statistics"}`.
 * @attr {string} guardian-endpoint - Where the owner's server takes the request for a message to a parent, where children come.
 * @attr {string} rights-endpoint - Where a request for one's rights is sent.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @fires consent-change {ConsentChangeEvent} After anything changed, with the new snapshot; at once when it starts.
 * @fires consent-withdrawn {ConsentWithdrawnEvent} Purposes that are no longer permitted, for those who only need to stop.
 * @fires consent-expired {ConsentExpiredEvent} Purposes whose consent ran out, or no longer covers what the policy says.
 * @fires consent-error {ConsentErrorEvent} The surroundings failed; the library went on, shut where in doubt.
 * @fires consent-missing-control {Event} The page shows no way to take a yes back (WD-01).
 * @csspart status - What happened, in words.
 */
export class ConsentPanel extends ConsentElement implements Opener {
  static override tag = 'consent-panel';
  static override dependencies: readonly (typeof ConsentElement)[] = [ConsentPrompt];

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      p {
        position: absolute;
        overflow: hidden;
        inline-size: 1px;
        clip-path: inset(50%);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    withoutStandingControl: { type: Boolean, attribute: 'without-standing-control' },
    asks: { state: true, attribute: false },
    settings: { state: true, attribute: false },
  };

  /** The page has its own marked controls, links with `data-consent-open` and `data-consent-withdraw`. */
  declare withoutStandingControl: boolean;

  /** Whether the question is on the page. */
  declare private asks: boolean;
  /** How the settings are open; `undefined` while they are closed. */
  declare private settings: Opening | undefined;
  /** The question rose in this page; once is enough (UI-15). */
  #asked = false;
  /** The notice with all words, once it is here. */
  #whole: Notice | undefined;

  /** Opens the settings, at these purposes or at the top; `detailed` with all that is told of them unfolded. */
  async open(purposes: readonly string[] = [], detailed = false): Promise<void> {
    // Whoever opened it from outside pressed once.
    this.presses ||= 1;
    try {
      await this.#rest();
      this.settings = { purposes, detailed };
    } catch (cause) {
      this.status = 'unavailable';
      this.view?.consent.report('interface-unavailable', '', cause);
    }
  }

  /** Closes what is open. Nothing is saved and nothing is decided. */
  close(): void {
    this.handleSettingsClose();
    this.asks = false;
  }

  protected override follow(consent: Consent, notice: Notice, signal: AbortSignal): void {
    super.follow(consent, notice, signal);
    signal.addEventListener(
      'abort',
      consent.present((purposes) => void this.open(purposes)),
    );
    if (consent.policy.audience.children !== 'none')
      import('./age-step.js').then(
        (step) => step.attend(this, consent, signal),
        (cause: unknown) => consent.report('interface-unavailable', '', cause),
      );
    // Here before it is wanted. Offline it may fail; then it is asked for again.
    setTimeout(() => void this.#rest().catch(() => undefined));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { view } = this;
    if (!view) return;
    const due = asked(view);
    if (!due.length) this.asks = false;
    // Special data alone are no matter for "accept all"; they wait in the settings.
    else if (!this.#asked && !due.every(needsExplicitConsent)) this.asks = this.#asked = true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, status } = this;
    if (!view) return nothing;
    return html`${
        this.asks
          ? html`<consent-prompt
              .within=${this}
              .view=${view}
              .status=${status}
              @close=${this.handlePromptClose}
            ></consent-prompt>`
          : nothing
      }
      <p role="status" part="status">${status === 'saved' ? this.say(status) : nothing}</p>
      <consent-standing .within=${this} .view=${view} .status=${status} .asks=${this.asks}></consent-standing>
      ${
        this.settings && !view.consent.partial
          ? html`<consent-settings
              .within=${this}
              .view=${view}
              .status=${status}
              .opened=${this.settings}
              @close=${this.handleSettingsClose}
            ></consent-settings>`
          : nothing
      }`;
  }

  protected handlePromptClose(): void {
    this.asks = false;
  }

  protected handleSettingsClose(): void {
    this.settings = undefined;
    this.presses = 0;
  }

  /** With the words of a first question only, where that is what is asked; the rest comes later. */
  protected override async notice(consent: Consent): Promise<Notice> {
    const { ask, purposes } = consent.snapshot;
    const first = ask.length > 0 && ask.every((id) => purposes[id]?.state === 'unknown');
    const notice = await super.notice(consent, first ? loadFirstTable : undefined);
    if (!first) this.#whole = notice;
    return notice;
  }

  /** Settings and standing control with their words, which a first visit can wait for. */
  async #rest(): Promise<void> {
    const { view } = this;
    if (!view || view.consent.partial) return;
    const [{ ConsentSettings }, notice] = await Promise.all([
      import('./consent-settings.js'),
      view.notice === this.#whole ? this.#whole : super.notice(view.consent),
    ]);
    // Another language may have been asked for meanwhile; then its own words are on their way.
    if (this.view?.notice === view.notice && notice !== view.notice)
      this.view = { ...this.view, notice: (this.#whole = notice) };
    ConsentSettings.define();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-panel': ConsentPanel;
  }
}
