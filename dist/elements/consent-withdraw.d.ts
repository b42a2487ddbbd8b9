/**
 * Takes consent back with one press: all of it, or that of one purpose.
 * Afterwards it says so in one neutral line, with a way to undo it and, where
 * code has already run, an offer to reload (Art. 7(3), WD-04, WD-06).
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * Withdraws consent. Shows nothing while no consent stands.
 *
 * @summary One press that takes consent back.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded; a withdrawal cannot be prevented.
 * @slot - Another button for the same row, before this one.
 * @csspart withdraw-button - The button.
 * @csspart undo-button - Gives back what was just taken.
 * @csspart reload-button - Loads the page again.
 * @csspart status - What happened, with the buttons that go with it.
 */
export declare class ConsentWithdraw extends ConsentElement {
    #private;
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The purpose to withdraw from; everything unless said. */
    purpose: string | undefined;
    /** Without the button, where the page has its own: only what follows a press. */
    bare: boolean;
    /** What was taken back by the last press here. */
    private taken;
    /** The line was put away, until there is another. */
    private dismissed;
    protected willUpdate(changed: PropertyValues): void;
    /** Where what had focus is taken away, it goes to what came for it. */
    protected update(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected handleClick(event: Event): void;
    protected handleDismiss(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-withdraw': ConsentWithdraw;
    }
}
