/**
 * The age step: one open question before any other, and, below the limit, the
 * way to a parent's own answer (Art. 8, CH-01 to CH-06). It never says what
 * the limit is, begins empty, and takes one answer.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { loadAgeWords, type AgeWords } from '../i18n/age/index.js';
import { type AskGuardian } from './guardian-request.js';
import { WordedElement } from './worded-element.js';
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
export declare class ConsentAge extends WordedElement<AgeWords> {
    #private;
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Where the owner's server takes the request; the panel's own attribute of that name unless said. */
    guardianEndpoint: string | undefined;
    /** Asks a parent; goes before the address. */
    askGuardian: AskGuardian | undefined;
    /** It rises at the foot of the page, once for each thing to be done, as the panel's question does. */
    floating: boolean;
    /** What is on the page. */
    private face;
    /** What was filled in cannot be right. */
    private faulty;
    /** A message is on its way, or did not get through. */
    private busy;
    /** What happened, where nothing is left to draw. */
    private told;
    constructor();
    protected load(language: string): ReturnType<typeof loadAgeWords>;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(changed: PropertyValues): void;
    protected handleAge(event: Event): Promise<void>;
    protected handleParent(event: Event): Promise<void>;
    protected handleKeydown(event: KeyboardEvent): void;
    /** Nothing is given by leaving, and it does not come back by itself for as long as a refusal is quiet (UI-15). */
    protected handleClose(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-age': ConsentAge;
    }
}
