/**
 * The first layer: who asks, what for, who receives data, that a yes can be
 * taken back, and three answers of which yes and no weigh the same. It rises
 * in the top layer, takes no focus and moves nothing.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * Asks for consent, while there is something to ask.
 *
 * @summary The question: accept all, refuse all, or choose.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @fires close {Event} After an answer. Does not bubble.
 * @csspart prompt - The dialog.
 * @csspart decision-button - Accept and refuse, both; they cannot be dressed apart.
 * @cssproperty [--consent-color-text] - Ink.
 * @cssproperty [--consent-color-surface] - Paper.
 * @cssproperty [--consent-color-border] - Hairlines.
 * @cssproperty [--consent-color-accent] - The ground of buttons and switches.
 * @cssproperty [--consent-color-on-accent] - Text on that ground.
 * @cssproperty [--consent-font] - Font family; that of the page unless said.
 * @cssproperty [--consent-space=1rem] - Space around and between the parts.
 * @cssproperty [--consent-radius=0.5rem] - Corners.
 * @cssproperty [--consent-focus] - Colour of the focus ring.
 * @cssproperty [--consent-max-width=60rem] - Widest the prompt becomes.
 */
export declare class ConsentPrompt extends ConsentElement {
    #private;
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** A switch was turned. */
    private turned;
    protected updated(): void;
    protected get layer(): string;
    protected render(): TemplateResult | typeof nothing;
    protected handleClick(event: Event): void;
    protected handleChange(): void;
    protected handleKeydown(event: KeyboardEvent): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-prompt': ConsentPrompt;
    }
}
