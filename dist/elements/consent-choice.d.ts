/**
 * A box beside a form of the shop's own: unticked, apart from the rest, and
 * never required (Art. 7(2), 7(4), CO-05). What was ticked is recorded when
 * the form is submitted, with the words that stood beside it.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { loadChoiceWords, type ChoiceWords } from '../i18n/choice/index.js';
import { WordedElement } from './worded-element.js';
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
export declare class ConsentChoice extends WordedElement<ChoiceWords> {
    #private;
    static tag: string;
    /** Takes part in the form it stands in: submits, resets, and validates nothing. */
    static readonly formAssociated = true;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The id of the purpose; several, with spaces between, each get a box of their own (CO-07, DM-13). */
    purpose: string | undefined;
    /** A yes counts only once it is confirmed by a message that the page's own server sends to the address (CO-16). */
    confirmed: boolean;
    /** Its name in the form; `consent` unless said. */
    name: string;
    /** The press that ticked each box; nobody but a person can tick one. */
    private ticked;
    constructor();
    /** The form it belongs to. Like `HTMLInputElement.form`. */
    get form(): HTMLFormElement | null;
    /** The purposes whose box is ticked. */
    get value(): readonly string[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The form was reset: no box is ticked. */
    formResetCallback(): void;
    /** The browser would fill in what was there before; a box that nobody ticked now is not ticked (CO-02). */
    formStateRestoreCallback(): void;
    protected get layer(): string;
    protected load(language: string): ReturnType<typeof loadChoiceWords>;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(changed: PropertyValues): void;
    protected handleClick(event: Event): void;
    protected handleSubmit(event: SubmitEvent): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-choice': ConsentChoice;
    }
}
