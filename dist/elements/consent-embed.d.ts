/**
 * Something of another site that waits for a yes: in its place it says what
 * is missing, who would receive data, and how to see it without consent. It
 * keeps the space, so that nothing moves. It shows a frame by itself; what is
 * in a template, the gate puts in.
 */
import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * A place for an embedded video, map or the like: `data-src` has the address
 * of the frame, or a `<template data-purpose="…">` inside holds what is shown.
 *
 * It offers to allow the purpose, which is recorded, and to show this one
 * thing once: for as long as this page is open, for nothing else, without a
 * record. Once is offered where what was shown can be taken away again, so
 * not for a template with scripts.
 *
 * Until its module is here a page keeps the space by a line of its own:
 * `consent-embed { display: block; aspect-ratio: 16 / 9; }`.
 *
 * @summary A placeholder until its purpose is permitted.
 * @slot - The template, and after it the content that is put in.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @csspart placeholder - What is shown until the purpose is permitted.
 * @csspart poster - The image behind it.
 * @csspart allow-button - Gives consent to the purpose.
 * @csspart once-button - Shows this one thing, this time.
 */
export declare class ConsentEmbed extends ConsentElement {
    #private;
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The purpose the content belongs to; where there are several, all are needed. */
    purpose: string | undefined;
    /** Who sends the content and receives data; taken from the policy unless said. */
    recipient: string | undefined;
    /** Where to see it without consent: a page of the recipient's own. Known for common embeds. */
    href: string | undefined;
    /** The address of the frame, or of the page it shows: common ones are turned into that of their frame. */
    src: string | undefined;
    /** An image to show behind the words; only one from this site, for any other would be a call before a yes. */
    poster: string | undefined;
    /** Width to height, such as `16 / 9`, to keep the space. */
    ratio: string | undefined;
    /** What is known of the address; `null` while that is being looked up. */
    private preset;
    /** The snapshot under which it was shown once; any other answer for its purposes ends that. */
    private once;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected get layer(): string;
    protected render(): TemplateResult;
    protected handleAllow(event: Event): void;
    protected handleOnce(event: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-embed': ConsentEmbed;
    }
}
