/**
 * The second layer: every purpose with what the law wants told of it, sorted
 * by what a person can do about it. Switches are a draft until they are
 * saved; leaving saves nothing.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement, type Opening } from './consent-element.js';
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
export declare class ConsentSettings extends ConsentElement {
    #private;
    static tag: string;
    static dependencies: readonly (typeof ConsentElement)[];
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** How it is opened: at which purposes, and how much of them. */
    opened: Opening;
    /** What the switches say, where they were turned. */
    private draft;
    /** How many purposes of a group are drawn; the rest follow while the page has nothing better to do. */
    private drawn;
    /** What is looked for among the purposes. */
    private query;
    /** What is shown over the settings. */
    private aside;
    constructor();
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected get layer(): string;
    protected render(): TemplateResult | typeof nothing;
    /** Leaves, saving nothing. */
    close(): void;
    protected handleClose({ target }: Event): void;
    protected handleDoor(event: Event): void;
    /** Here, where the statement can be written in this language; else, or when asked for in a tab of its own, on its page. */
    protected handleStatement(event: MouseEvent): void;
    protected handleSearch({ target }: Event): void;
    protected handleTurn({ target }: Event): void;
    protected handleAll(event: Event): void;
    protected handleSave(event: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-settings': ConsentSettings;
    }
}
