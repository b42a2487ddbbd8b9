/**
 * Something of another site that waits for a yes: in its place it says what
 * is missing, who would receive data, and how to see it without consent. It
 * keeps the space, so that nothing moves. The gate puts in the content.
 */
import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ConsentElement } from './consent-element.js';
/**
 * A place for an embedded video, map or the like, around a
 * `<template data-purpose="…">` that holds it.
 *
 * @summary A placeholder until its purpose is permitted.
 * @slot - The template, and after it the content that the gate puts in.
 * @fires consent-decision {ConsentDecisionEvent} Before a decision is recorded. Cancelable.
 * @csspart placeholder - What is shown until the purpose is permitted.
 * @csspart allow-button - Gives consent to the purpose.
 */
export declare class ConsentEmbed extends ConsentElement {
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The purpose the content belongs to. */
    purpose: string | undefined;
    /** Who sends the content and receives data; taken from the policy unless said. */
    recipient: string | undefined;
    /** Where to see it without consent: a page of the recipient's own. */
    href: string | undefined;
    /** Width to height, such as `16 / 9`, to keep the space. */
    ratio: string | undefined;
    protected updated(changed: PropertyValues): void;
    protected get layer(): string;
    protected render(): TemplateResult;
    protected handleAllow(event: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'consent-embed': ConsentEmbed;
    }
}
