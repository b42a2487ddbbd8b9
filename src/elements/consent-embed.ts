/**
 * Something of another site that waits for a yes: in its place it says what
 * is missing, who would receive data, and how to see it without consent. It
 * keeps the space, so that nothing moves. The gate puts in the content.
 */
import {
  css,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { needsExplicitConsent, recipientsOf } from '../model/purpose.js';
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
export class ConsentEmbed extends ConsentElement {
  static override tag = 'consent-embed';

  static override styles: CSSResultGroup = [
    ConsentElement.styles,
    css`
      button {
        padding-inline: 1em;
      }
      :host {
        display: block;
      }
      slot:not([hidden]) {
        display: block;
        block-size: 100%;
      }
      ::slotted(iframe),
      ::slotted(img),
      ::slotted(video) {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        border: 0;
      }
      div {
        display: grid;
        gap: 0.75em;
        place-content: center;
        justify-items: start;
        box-sizing: border-box;
        min-block-size: 100%;
        padding: var(--space);
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--surface);
      }
      p {
        max-inline-size: 30em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    purpose: { attribute: 'data-purpose' },
    recipient: { attribute: 'data-recipient' },
    href: { attribute: 'data-href' },
    ratio: {},
  };

  /** The purpose the content belongs to. */
  declare purpose: string | undefined;
  /** Who sends the content and receives data; taken from the policy unless said. */
  declare recipient: string | undefined;
  /** Where to see it without consent: a page of the recipient's own. */
  declare href: string | undefined;
  /** Width to height, such as `16 / 9`, to keep the space. */
  declare ratio: string | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('ratio')) this.style.aspectRatio = this.ratio ?? '';
  }

  protected override get layer(): string {
    return 'embed';
  }

  protected override render(): TemplateResult {
    const { view, purpose, href } = this;
    const told = view?.notice.purposes.find(({ id }) => id === purpose);
    const declared = view?.consent.policy.purposes.find(({ id }) => id === purpose);
    const permitted = view?.snapshot.purposes[purpose ?? '']?.permitted === true;
    if (!view || permitted) return html`<slot></slot>`;
    const recipient = this.recipient ?? (told ? recipientsOf(told) : []).map(({ name }) => name).join(', ');
    const mayAsk =
      declared?.legalBasis === 'consent' && declared.status !== 'not-allowed' && !needsExplicitConsent(declared);
    return html`<slot hidden></slot>
      <div part="placeholder" dir="auto" lang=${view.notice.language}>
        <p><b>${this.say('embed', { recipient })}</b></p>
        ${
          told && mayAsk
            ? html`<p>${this.say('embed-why', { recipient })}</p>
                <button part="allow-button" data-consent-action="allow" @click=${this.handleAllow}>
                  ${this.say('embed-allow', { title: told.title })}
                </button>`
            : nothing
        }
        ${href ? html`<a href=${href}>${this.say('embed-link', { recipient })}</a>` : nothing}
      </div>`;
  }

  protected handleAllow(event: Event): void {
    if (this.purpose) void this.record({ [this.purpose]: true }, { event, control: 'allow' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
