/**
 * The privacy statement, drawn in the page from the policy that is in force
 * there, so that what the panel says and what the statement says cannot
 * differ (IN-01, IN-06). Its words come when it is on the page, and not before.
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * The whole privacy statement of the site, in the visitor's language.
 *
 * @summary The privacy statement, from the policy.
 * @csspart open-button - Opens the privacy settings.
 */
export declare class ConsentStatement extends ConsentElement {
    #private;
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The level of its first headings, 1 to 4; 2 unless said. */
    level: number;
    /** What it draws, once it is written. */
    private statement;
    constructor();
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    /** A link to a section leads there: a browser looks for it in the page alone, and not in here. */
    protected handleClick(event: Event): void;
    protected handleOpen(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-statement': ConsentStatement;
    }
}
