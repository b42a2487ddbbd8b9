/** One act of a history, drawn: when, what was answered, how, what became of it, and the words that were shown. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../documents/document.js';
import type { ToldAct } from '../documents/history.js';
import { fill } from '../i18n/fill.js';
import type { HistoryWords } from '../i18n/history/index.js';

/** Draws an act, as an item of a list. */
export function toldAct(act: ToldAct, words: HistoryWords, controller: string): TemplateResult {
  return html`<li class="act">
    <h4><time datetime=${act.at}>${act.when}</time></h4>
    <ul>
      ${act.answers.map((answer) => html`<li>${answer}</li>`)}
    </ul>
    <p class="aside">${act.how} ${act.delivery ? fill(words.delivery[act.delivery], { controller }) : nothing}</p>
    ${
      act.told.length
        ? html`<ul class="aside">
            ${act.told.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
    <details>
      <summary>${words.read}</summary>
      ${act.shown.length ? nothing : html`<p>${words['read-missing']}</p>`}
      <div lang=${act.shownIn}>
        ${act.shown.map(
          (purpose) =>
            html`<h5>${purpose.title}</h5>
              ${facts(purpose.facts)}`,
        )}
      </div>
      <div class="aside proof">${facts(act.proof)}</div>
    </details>
  </li>`;
}

/** Terms, and what is said of each. */
export function facts(list: readonly Fact[]): TemplateResult {
  return html`<dl>
    ${list.map(
      ({ term, said }) =>
        html`<div>
          <dt>${term}</dt>
          ${said.map((text) => html`<dd>${text as string}</dd>`)}
        </div>`,
    )}
  </dl>`;
}
