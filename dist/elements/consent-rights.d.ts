/**
 * What a person may ask of the owner, in plain words, and the ways to do it
 * here: taking consent back and objecting with one press, asking for the rest
 * with a short form, and where to complain (Art. 12-22, 77-82).
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { loadRightsWords, type RightsWords } from '../i18n/rights/index.js';
import type { ConsentElement } from './consent-element.js';
import { type SendRequest } from './rights-form.js';
import { WordedElement } from './worded-element.js';
/**
 * A person's rights, and a form to use them.
 *
 * @summary Every right in plain words, objection in one press, a request form, and where to complain.
 * @csspart form-button - The buttons of the form.
 * @csspart status - What happened, in words.
 */
export declare class ConsentRights extends WordedElement<RightsWords> {
    #private;
    static tag: string;
    static dependencies: readonly (typeof ConsentElement)[];
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Where requests are posted as JSON, on the owner's own server. */
    rightsEndpoint: string | undefined;
    /** Sends a request; goes before the address. Without either, a mail is made ready. */
    send: SendRequest | undefined;
    /** Milliseconds of Unix time; the device's clock unless said. */
    now: () => number;
    /** Where the form is. */
    private step;
    /** What is filled in; kept when sending fails. */
    private draft;
    /** What is missing, as far as it was looked at. */
    private faults;
    /** The country to complain in; that of the policy unless chosen. */
    private country;
    /** Who watches over the law in each country, once it is here. */
    private authorities;
    constructor();
    protected get layer(): string;
    protected load(language: string): ReturnType<typeof loadRightsWords>;
    protected render(): TemplateResult | typeof nothing;
    protected updated(changed: PropertyValues): void;
    protected handleInput({ target }: Event): void;
    protected handleCheck(event: Event): void;
    protected handleChange(): void;
    protected handleAgain(): void;
    protected handleSend(): Promise<void>;
    protected handleMail(): void;
    protected handleCountry({ target }: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-rights': ConsentRights;
    }
}
