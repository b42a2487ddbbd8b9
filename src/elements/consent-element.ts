/**
 * What every tag of ours shares: it finds its Consent, follows it, speaks the
 * visitor's language, and hands presses up with the words that were shown.
 * It draws from snapshots only and never marks itself as decided.
 */
import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choices, Consent } from '../consent/consent.js';
import { consentContext, requestContext } from '../context.js';
import { ConsentDecisionEvent } from '../events.js';
import { fill, loadChildTable, loadTable, type FirstTable, type Table } from '../i18n/index.js';
import type { ConsentError } from '../model/error.js';
import type { Notice } from '../model/notice.js';
import type { Snapshot } from '../model/snapshot.js';
import { base } from './styles.js';
import { loadNotice } from '../documents/load-notice.js';

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
export abstract class ConsentElement extends LitElement {
  /** The name under which it is defined unless said otherwise. */
  static tag: string;
  /** Tags that its template uses. */
  static readonly dependencies: readonly (typeof ConsentElement)[] = [];

  /** Defines the tag, and first those it uses. A name that is taken stays with whoever has it. */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    for (const dependency of this.dependencies) dependency.define(undefined, registry);
    if (!registry.get(tag)) registry.define(tag, this as unknown as CustomElementConstructor);
  }

  static override styles: CSSResultGroup = base;

  static override properties: PropertyDeclarations = {
    consent: { attribute: false },
    lang: { reflect: true },
    view: { attribute: false },
    status: { attribute: false },
  };

  /** The consent it speaks for; without it, the one of the page is asked for. */
  declare consent: Consent | undefined;
  /** The language to speak, before that of the page. Like `HTMLElement.lang`. */
  declare lang: string;
  /** The tag of ours this one is part of, which follows the consent for both. */
  declare within: ConsentElement | undefined;
  /** What it draws. Handed down by the tag it is part of, else its own. */
  declare view: View | undefined;
  /** What the last press led to, in a word. */
  declare status: Word | undefined;

  /** Presses since the page was at rest; counted by the outermost tag (WD-02). */
  presses = 0;
  #following: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following?.abort();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Before any handler: a press on a control counts, whatever comes of it. Presses inside a tag within are its own to count.
    root.addEventListener(
      'click',
      ({ target }) => {
        // What stands in a slot is another root's to count.
        if ((target as Element).closest('a,button,input,summary') && root.contains(target as Node))
          this.outermost.presses++;
      },
      true,
    );
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('consent') || changed.has('lang')) this.#follow();
  }

  /** The tag that this one is part of in the end; itself where it stands alone. */
  get outermost(): ConsentElement {
    return this.within?.outermost ?? this;
  }

  /** Where a press is made, as the evidence names it. */
  protected get layer(): string {
    return this.within?.layer ?? 'page';
  }

  /** The notice of a consent in the visitor's language, with the words that `load` gives: all of them unless said. */
  protected notice(
    { policy, snapshot }: Consent,
    load: (language: string) => Promise<FirstTable> = loadTable,
  ): Promise<Notice> {
    const { lang } = this.parentElement?.closest<HTMLElement>('[lang]') ?? document.documentElement;
    const child = snapshot.age === 'child' || policy.audience.children === 'directed';
    return loadNotice(policy, [this.lang, lang, ...navigator.languages].filter(Boolean), child ? loadChildTable : load);
  }

  /** Called when it begins to follow a consent; ends when the signal aborts. */
  protected follow(consent: Consent, notice: Notice, signal: AbortSignal): void {
    this.view = { consent, snapshot: consent.snapshot, notice };
    consent.subscribe((snapshot) => (this.view = { consent, snapshot, notice: this.view?.notice ?? notice }), {
      signal,
    });
  }

  /** One of the words as shown, with its places filled. */
  protected say(word: string, places: Parameters<typeof fill>[1] = {}): string {
    return fill(this.view?.notice.words[word] ?? '', places);
  }

  /** Hands choices up, with the press and the words. Resolves with whether they were recorded. */
  protected async record(choices: Choices, press: Press): Promise<boolean> {
    const { view, outermost } = this;
    const { event, control, explicit = false, toConfirm = false, verb, then = 'saved' } = press;
    // Prevented: a yes is not recorded. A no is recorded all the same (WD-04).
    const wanted = this.dispatchEvent(new ConsentDecisionEvent(choices));
    const kept = Object.fromEntries(Object.entries(choices).filter(([, choice]) => wanted || choice !== true));
    const ids = Object.keys(kept);
    if (!view || !ids.length) return false;
    const { consent, notice } = view;
    const expression = { event, layer: this.layer, control, explicit, toConfirm, notice, presses: outermost.presses };
    outermost.status = undefined;
    // At rest again; the settings are only when they close.
    if (this.layer !== 'settings') outermost.presses = 0;
    // Seen in the next frame: the press has arrived, whatever else is still on its way.
    this.toggleAttribute('recording', true);
    try {
      await (verb ? consent[verb](ids, expression) : consent.decide(kept, expression));
      outermost.status = then;
      return true;
    } catch (error) {
      // A program that pressed "accept", or a yes that could not be kept: nothing was switched on (CO-11, SE-10).
      console.warn(error);
      if ((error as ConsentError).code === 'ledger-write-failed') outermost.status = 'failed';
      return false;
    } finally {
      this.toggleAttribute('recording', false);
    }
  }

  #follow(): void {
    this.#following?.abort();
    if (this.within) return;
    const following = (this.#following = new AbortController());
    if (!this.consent) requestContext<Consent>(this, consentContext, (consent) => (this.consent = consent));
    const { consent } = this;
    if (!consent) {
      // Defined before anything was started; whoever starts says so in the words of the protocol.
      document.addEventListener('context-provider', () => this.#follow(), { signal: following.signal });
      return;
    }
    this.notice(consent).then(
      (notice) => {
        if (!following.signal.aborted) this.follow(consent, notice, following.signal);
      },
      // Offline, for one: nothing is shown, and nothing is opened by that.
      (cause: unknown) => consent.report('interface-unavailable', '', cause),
    );
  }
}
