/**
 * What every tag of ours shares: it finds its Consent, follows it, speaks the
 * visitor's language, and hands presses up with the words that were shown.
 * It draws from snapshots only and never marks itself as decided.
 */
import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choices, Consent } from '../consent/consent.js';
import { fill, type FirstTable, type Table } from '../i18n/index.js';
import type { Notice } from '../model/notice.js';
import type { Snapshot } from '../model/snapshot.js';
/** All that an element draws from: for whom it speaks, what holds now, and the words as they go into the evidence. */
export interface View {
    readonly consent: Consent;
    readonly snapshot: Snapshot;
    readonly notice: Notice;
}
/** A key of the bundled words. */
export type Word = Extract<keyof Table, string>;
/** How a choice was pressed. */
export interface Press {
    /** The native event of the press, handed on while it is dispatched. */
    readonly event: Event;
    /** The `data-consent-action` of the control. */
    readonly control: string;
    /** What is said once the choice is recorded; `saved` unless said. */
    readonly then?: Word;
    /** Special data: the statement was confirmed apart. */
    readonly explicit?: boolean;
    /** The yes counts once it is confirmed by a message (CO-16). */
    readonly toConfirm?: boolean;
    /** Which verb of the consent; `decide` unless said. */
    readonly verb?: 'withdraw' | 'object';
}
/** How the settings are opened. */
export interface Opening {
    /** The purposes they are opened for; they begin at the first. */
    readonly purposes: readonly string[];
    /** With all that is told of these purposes unfolded. */
    readonly detailed: boolean;
}
/** Who can show the settings. */
export interface Opener {
    open(purposes?: readonly string[], detailed?: boolean): Promise<void>;
    /** The page has its own marked controls instead. */
    readonly withoutStandingControl: boolean;
}
/** The base of the tags. Not a tag itself. */
export declare abstract class ConsentElement extends LitElement {
    #private;
    /** The name under which it is defined unless said otherwise. */
    static tag: string;
    /** Tags that its template uses. */
    static readonly dependencies: readonly (typeof ConsentElement)[];
    /** Defines the tag, and first those it uses. A name that is taken stays with whoever has it. */
    static define(tag?: string, registry?: CustomElementRegistry): void;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The consent it speaks for; without it, the one of the page is asked for. */
    consent: Consent | undefined;
    /** The language to speak, before that of the page. Like `HTMLElement.lang`. */
    lang: string;
    /** The tag of ours this one is part of, which follows the consent for both. */
    within: ConsentElement | undefined;
    /** What it draws. Handed down by the tag it is part of, else its own. */
    view: View | undefined;
    /** What the last press led to, in a word. */
    status: Word | undefined;
    /** Presses since the page was at rest; counted by the outermost tag (WD-02). */
    presses: number;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues): void;
    /** The tag that this one is part of in the end; itself where it stands alone. */
    get outermost(): ConsentElement;
    /** Where a press is made, as the evidence names it. */
    protected get layer(): string;
    /** The notice of a consent in the visitor's language, with the words that `load` gives: all of them unless said. */
    protected notice({ policy, snapshot }: Consent, load?: (language: string) => Promise<FirstTable>): Promise<Notice>;
    /** Called when it begins to follow a consent; ends when the signal aborts. */
    protected follow(consent: Consent, notice: Notice, signal: AbortSignal): void;
    /** One of the words as shown, with its places filled. */
    protected say(word: string, places?: Parameters<typeof fill>[1]): string;
    /** Hands choices up, with the press and the words. Resolves with whether they were recorded. */
    protected record(choices: Choices, press: Press): Promise<boolean>;
}
