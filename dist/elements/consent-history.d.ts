/**
 * What this browser knows of a person's own choices, shown to that person at
 * once and without a request: what was asked in which words, what was
 * answered and how; to download, and to erase (Art. 15, 17, 20).
 */
import { nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { loadHistoryWords, type DeliveryWord, type HistoryWords } from '../i18n/history/index.js';
import { WordedElement } from './worded-element.js';
/**
 * A person's own history on this site.
 *
 * @summary What was chosen, when, and in which words; with download and erasure.
 * @csspart download-button - Downloads the history: as a page, and as data.
 * @csspart erase-button - Asks whether to erase.
 * @csspart confirm-button - Erases, or does not; they cannot be dressed apart.
 * @csspart status - What happened, in words.
 */
export declare class ConsentHistory extends WordedElement<HistoryWords> {
    #private;
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** What became of sending an act, by the id of its event; where something is sent. */
    delivery: ((id: string) => DeliveryWord | undefined) | undefined;
    /** Every act, oldest first. */
    private entries;
    /** How many of the latest are drawn. */
    private drawn;
    /** How far erasing has come; `undefined` at rest. */
    private erasing;
    constructor();
    disconnectedCallback(): void;
    protected get layer(): string;
    protected load(language: string): ReturnType<typeof loadHistoryWords>;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(changed: PropertyValues): void;
    protected handleMore(): void;
    protected handleAsk(): void;
    protected handleKeep(): void;
    protected handleErase(event: Event): Promise<void>;
    protected handleDownload(event: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-history': ConsentHistory;
    }
}
