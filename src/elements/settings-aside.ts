/**
 * What is read over the settings, which stay as they are: a person's history,
 * their rights, and the privacy statement (DS-04, DS-01, IN-01). Each comes
 * when it is asked for.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentElement, View, Word } from './consent-element.js';
import { cross } from './cross.js';

/** What there is to read; also the word of its heading. */
export type Aside = Extract<Word, 'history' | 'your-rights' | 'statement'>;

/** What it is drawn from. */
export interface AsideInput {
  readonly view: View;
  /** The settings. */
  readonly within: ConsentElement;
  readonly say: (word: Word) => string;
  /** It was closed. */
  readonly close: () => void;
}

/** Where each is. */
const TAGS: Readonly<Record<Aside, () => Promise<typeof ConsentElement>>> = {
  history: async () => (await import('./consent-history.js')).ConsentHistory,
  'your-rights': async () => (await import('./consent-rights.js')).ConsentRights,
  statement: async () => (await import('./consent-statement.js')).ConsentStatement,
};

/** Has the tag ready. Rejects where it cannot be fetched. */
export async function fetchAside(name: Aside): Promise<void> {
  (await TAGS[name]()).define();
}

/** A dialog over the settings; focus comes back to what opened it. */
export function aside(name: Aside, input: AsideInput): TemplateResult {
  const { view, say, close } = input;
  return html`<dialog part="aside" aria-labelledby="aside" dir="auto" lang=${view.notice.language} @close=${close}>
    <header>
      <h2 id="aside" tabindex="-1" autofocus>${say(name)}</h2>
      <form method="dialog">
        <button class="close" data-consent-action="close" aria-label=${say('back')}>${cross}</button>
      </form>
    </header>
    <div class="text">${content(name, input)}</div>
  </dialog>`;
}

function content(name: Aside, { view, within, say }: AsideInput): TemplateResult {
  const { privacyStatement } = view.consent.policy.controller;
  switch (name) {
    case 'history':
      return html`<consent-history .within=${within} .view=${view}></consent-history>`;
    case 'your-rights':
      return html`<consent-rights
        .within=${within}
        .view=${view}
        rights-endpoint=${within.outermost.getAttribute('rights-endpoint') ?? nothing}
      ></consent-rights>`;
    case 'statement':
      return html`<consent-statement .within=${within} .view=${view} level="3"></consent-statement>
        <p><a href=${privacyStatement}>${say('statement')}</a></p>`;
  }
}
