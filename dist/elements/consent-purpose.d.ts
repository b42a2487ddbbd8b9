/**
 * One purpose: what it is for, why it may be done, which data, who receives
 * them, how long they are kept, and the control that its legal basis asks
 * for: a switch, an objection, or none.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
import { type Turns } from './turns.js';
/**
 * A purpose with its control. Inside the settings its switch is a draft;
 * alone it has a button of its own that saves.
 *
 * @summary A purpose of processing with its control.
 * @slot - More about this purpose, under its details.
 * @fires change {Event} The switch was turned; nothing is decided yet. Does not bubble.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @csspart toggle - The switch, for purposes that rest on consent.
 * @csspart allow-button - Confirms the statement for special data.
 * @csspart object-button - For purposes one may object to (Art. 21).
 * @csspart save-button - Saves the switch, where the purpose stands alone.
 */
export declare class ConsentPurpose extends ConsentElement {
    #private;
    static tag: string;
    static dependencies: readonly (typeof ConsentElement)[];
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The id of the purpose. */
    purpose: string;
    /** What the switch says; what holds, unless it was turned. Like `HTMLInputElement.checked`. */
    checked: boolean | undefined;
    /** What the switches of its recipients and services say that were turned, by their ids: `advertising/meta` (CO-08). */
    turns: Turns | undefined;
    /** Begins with everything that is told of it unfolded. */
    detailed: boolean;
    /** The statement for special data was confirmed. */
    private confirmed;
    /** The details were opened once; until then they are not drawn. */
    private unfolded;
    /** Where what had focus is taken away, it goes to what came for it. */
    protected update(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected handleToggle(): void;
    /** Whether its switch is on. */
    get on(): boolean;
    protected handlePartChange: ({ target }: Event) => void;
    protected handleChange: ({ target }: Event) => void;
    protected handleConfirm({ target }: Event): void;
    protected handleExplicit(event: Event): void;
    protected handleSave(event: Event): void;
    protected handleObject(event: Event): void;
    protected handleAllow(event: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-purpose': ConsentPurpose;
    }
}
