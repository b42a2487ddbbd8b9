/**
 * The control that stands on every page: to the settings and, while any
 * consent stands, to take it back. Two buttons of one weight (WD-01, WD-02).
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * The corner of the page where a yes can be taken back. Part of
 * `<consent-panel>`, which says when it is there.
 *
 * @summary The standing control.
 * @fires consent-missing-control {Event} The page shows no way to take a yes back (WD-01).
 * @csspart standing-control - The box in the corner.
 * @csspart standing-button - Its button to the settings.
 * @csspart status - What went wrong, in words.
 * @cssproperty [--consent-z-index=2147483000] - Where it stands among the page's layers.
 */
export declare class ConsentStanding extends ConsentElement {
    #private;
    static tag: string;
    static dependencies: readonly (typeof ConsentElement)[];
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The question is on the page; then the control waits. */
    asks: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(changed: PropertyValues): void;
    protected get layer(): string;
    protected render(): TemplateResult | typeof nothing;
    protected handleOpen(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-standing': ConsentStanding;
    }
}
