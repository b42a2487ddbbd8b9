/**
 * The whole of it in one tag: the question when there is one, the settings
 * when they are wanted, and on every page the control that takes a yes back.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Consent } from '../consent/consent.js';
import type { Notice } from '../model/notice.js';
import { ConsentElement, type Opener } from './consent-element.js';
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
export declare class ConsentPanel extends ConsentElement implements Opener {
    #private;
    static tag: string;
    static dependencies: readonly (typeof ConsentElement)[];
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The page has its own marked controls, links with `data-consent-open` and `data-consent-withdraw`. */
    withoutStandingControl: boolean;
    /** Whether the question is on the page. */
    private asks;
    /** How the settings are open; `undefined` while they are closed. */
    private settings;
    /** Opens the settings, at these purposes or at the top; `detailed` with all that is told of them unfolded. */
    open(purposes?: readonly string[], detailed?: boolean): Promise<void>;
    /** Closes what is open. Nothing is saved and nothing is decided. */
    close(): void;
    protected follow(consent: Consent, notice: Notice, signal: AbortSignal): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected handlePromptClose(): void;
    protected handleSettingsClose(): void;
    /** With the words of a first question only, where that is what is asked; the rest comes later. */
    protected notice(consent: Consent): Promise<Notice>;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-panel': ConsentPanel;
    }
}
