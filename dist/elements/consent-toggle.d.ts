/**
 * The switch of a purpose in the first question, where there are few (UI-17).
 * It comes a moment after the question, into the room that was kept for it.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * A switch that is a draft. Part of `<consent-prompt>`.
 *
 * @summary The switch of one purpose in the question.
 * @fires change {Event} The switch was turned; nothing is decided yet. Does not leave the question.
 * @csspart toggle - The switch.
 */
export declare class ConsentToggle extends ConsentElement {
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The id of the purpose. */
    purpose: string;
    /** What it says. Off until it is turned (CO-02). */
    checked: boolean | undefined;
    protected render(): TemplateResult | typeof nothing;
    protected handleChange: ({ target }: Event) => void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-toggle': ConsentToggle;
    }
}
