/**
 * Something of another site that waits for a yes: in its place it says what
 * is missing, who would receive data, and how to see it without consent. It
 * keeps the space, so that nothing moves. It shows a frame by itself; what is
 * in a template, the gate puts in.
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
import { namedParts, partsOf, purposeFor } from '../model/parts.js';
import { needsExplicitConsent, recipientsOf } from '../model/purpose.js';
import { mayShow } from './asking.js';
import { ConsentElement, type View } from './consent-element.js';
import type { EmbedPreset } from './embed-presets.js';

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
      img {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        object-fit: cover;
        opacity: 0.15;
      }
      div {
        position: relative;
      }
      div > :not(img) {
        position: relative;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    purpose: { attribute: 'data-purpose' },
    recipient: { attribute: 'data-recipient' },
    href: { attribute: 'data-href' },
    src: { attribute: 'data-src' },
    poster: {},
    ratio: {},
    preset: { state: true, attribute: false },
    once: { state: true, attribute: false },
  };

  /** The purpose the content belongs to; where there are several, all are needed. */
  declare purpose: string | undefined;
  /** Who sends the content and receives data; taken from the policy unless said. */
  declare recipient: string | undefined;
  /** Where to see it without consent: a page of the recipient's own. Known for common embeds. */
  declare href: string | undefined;
  /** The address of the frame, or of the page it shows: common ones are turned into that of their frame. */
  declare src: string | undefined;
  /** An image to show behind the words; only one from this site, for any other would be a call before a yes. */
  declare poster: string | undefined;
  /** Width to height, such as `16 / 9`, to keep the space. */
  declare ratio: string | undefined;

  /** What is known of the address; `null` while that is being looked up. */
  declare private preset: EmbedPreset | null | undefined;
  /** The snapshot under which it was shown once; any other answer for its purposes ends that. */
  declare private once: string | undefined;
  /** What this element put in, to be taken out again. */
  #shown: ChildNode[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src')) void this.#lookUp();
    if (this.once !== undefined && this.once !== this.#state) this.once = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.style.aspectRatio = this.ratio ?? this.preset?.ratio ?? '';
    this.#fill();
  }

  protected override get layer(): string {
    return 'embed';
  }

  protected override render(): TemplateResult {
    const { view } = this;
    if (!view || this.#permitted || this.once !== undefined) return html`<slot></slot>`;
    const told = view.notice.purposes.filter((one) => this.#ids.some((id) => isOf(one, id)));
    // Of a purpose named with one of its recipients, that recipient alone (CO-08).
    const named = told.flatMap((one) => namedParts(one).filter(({ id }) => this.#ids.includes(id)));
    const recipients = named.length ? named : told.flatMap((one) => recipientsOf<{ readonly name: string }>(one));
    const recipient = this.recipient ?? (recipients.map(({ name }) => name).join(', ') || this.preset?.name);
    const title = told.map((one) => one.title).join(', ');
    const href = this.href ?? this.preset?.href;
    const poster = this.#poster;
    return html`<slot hidden></slot>
      <div part="placeholder" dir="auto" lang=${view.notice.language}>
        ${poster ? html`<img part="poster" src=${poster} alt="" />` : nothing}
        <p><b>${this.say('embed', { recipient: recipient ?? '' })}</b></p>
        ${
          this.#mayAsk(view)
            ? html`<p>${this.say('embed-why', { recipient: recipient ?? '' })}</p>
                ${
                  this.#canEnd
                    ? html`<button part="once-button" data-consent-action="allow-once" @click=${this.handleOnce}>
                        ${this.say('embed-once', { title })}
                      </button>`
                    : nothing
                }
                <button part="allow-button" data-consent-action="allow" @click=${this.handleAllow}>
                  ${this.say('embed-allow', { title })}
                </button>`
            : nothing
        }
        ${href ? html`<a href=${href}>${this.say('embed-link', { recipient: recipient ?? '' })}</a>` : nothing}
      </div>`;
  }

  protected handleAllow(event: Event): void {
    const { view } = this;
    if (view) void this.record(allowing(view, this.#ids), { event, control: 'allow' });
  }

  protected handleOnce(event: Event): void {
    // A program that presses is no person (CO-11).
    if (event.isTrusted) this.once = this.#state;
  }

  get #ids(): readonly string[] {
    return (this.purpose ?? '').split(/\s+/).filter(Boolean);
  }

  get #permitted(): boolean {
    return this.view?.consent.permits(...this.#ids) === true;
  }

  /** What holds for its purposes, to notice any new answer. */
  get #state(): string {
    const snapshot = this.view?.snapshot;
    return JSON.stringify(this.#ids.map((id) => [snapshot?.purposes[id.split('/')[0] ?? id], snapshot?.purposes[id]]));
  }

  /** The templates inside whose content waits. */
  get #templates(): readonly HTMLTemplateElement[] {
    return [...this.querySelectorAll<HTMLTemplateElement>('template[data-purpose],template[data-category]')];
  }

  /** A script cannot be taken away again, so it is not shown just once. */
  get #canEnd(): boolean {
    // A child’s own press is no consent, also not for once (CH-04).
    if (this.view?.snapshot.age === 'child') return false;
    if (this.#templates.some(({ content }) => content.querySelector('script'))) return false;
    return this.src !== undefined || this.#templates.length > 0;
  }

  get #poster(): string | undefined {
    if (this.poster === undefined) return undefined;
    const url = new URL(this.poster, this.baseURI);
    if (url.origin === location.origin) return url.href;
    console.warn('consent-panel', 'CO-13', `poster="${this.poster}" is not of this site, so it is not shown.`);
    return undefined;
  }

  #mayAsk({ consent: { policy }, snapshot }: View): boolean {
    const declared = this.#ids.map((id) => purposeFor(policy, id));
    return (
      declared.length > 0 &&
      declared.every(
        (p) =>
          p?.legalBasis === 'consent' &&
          p.status !== 'not-allowed' &&
          !needsExplicitConsent(p) &&
          // Not before the age is known, and not what is shut for the young (CH-01, CH-07).
          mayShow(snapshot, p),
      )
    );
  }

  async #lookUp(): Promise<void> {
    const { src } = this;
    this.preset = null;
    const { presetOf } = await import('./embed-presets.js').catch(() => ({ presetOf: () => undefined }));
    if (this.src === src) this.preset = presetOf(src ?? '');
  }

  /** Puts in what may be seen, and takes out what may no longer. */
  #fill(): void {
    const frame = this.#permitted || this.once !== undefined;
    // What is in a template the gate puts in where the purpose is permitted; here only what is shown once.
    const templates = this.once !== undefined && !this.#permitted ? this.#templates : [];
    if (!frame || this.preset === null) {
      this.#clear();
      return;
    }
    if (this.#permitted && !this.src) this.#clear();
    if (this.#shown.length) return;
    for (const template of templates) {
      const content = document.importNode(template.content, true);
      this.#shown.push(...content.childNodes);
      template.after(content);
    }
    if (this.src) this.#shown.push(this.appendChild(this.#frame(this.src)));
  }

  #frame(src: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.title = this.title || (this.preset?.name ?? this.recipient ?? '');
    if (this.preset?.allow) frame.allow = this.preset.allow;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = this.preset?.src ?? src;
    return frame;
  }

  #clear(): void {
    for (const node of this.#shown.splice(0)) node.remove();
  }
}

/** Whether an id names a purpose, or a part of it. */
function isOf({ id }: { readonly id: string }, named: string): boolean {
  return named === id || named.startsWith(`${id}/`);
}

/**
 * What is said by allowing. Where one recipient of a purpose is allowed that was not permitted yet, the others that may
 * be refused alone are: nobody asked for them here (CO-08).
 */
function allowing({ consent, snapshot }: View, ids: readonly string[]): Record<string, boolean> {
  const choices: Record<string, boolean> = {};
  for (const id of ids) {
    choices[id] = true;
    const purpose = purposeFor(consent.policy, id);
    if (!purpose || purpose.id === id || ids.includes(purpose.id) || snapshot.purposes[purpose.id]?.permitted) continue;
    choices[purpose.id] = true;
    for (const other of partsOf(purpose)) if (!ids.includes(other)) choices[other] = false;
  }
  return choices;
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
