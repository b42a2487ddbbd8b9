/**
 * What stands around each page: the head, the steps, the preview.
 */
import { html, nothing } from 'lit';
import { toldProblems } from './checking.js';
import { isOpen, listAt } from './draft.js';
import { OF_PURPOSE, pageOf, titleOf } from './pages.js';
import { language, say, words } from './words.js';

const GENERAL = ['organisation', 'purposes', 'children', 'care', 'finish'];

/** The whole of it. */
export function frame({ page, kept, news, take, context, setLanguage, body, aside }) {
  const wide = matchMedia('(min-width: 80rem)').matches;
  return html`
    <a class="skip" href="#page-title" @click=${(event) => skip(event)}>${say('Naar de vragen', 'To the questions')}</a>
    <header class="wrap site-head">
      <a class="brand" href="/demo/${language() === 'en' ? '?lang=en' : ''}">
        <img src="/demo/art/icon.svg" alt="" width="40" height="40" />
        <span><small>consent-panel</small>${say('Beleid maken', 'Make a policy')}</span>
      </a>
      <p class="kept">${keptWords(kept)}</p>
      <div class="language">
        ${language() === 'en'
          ? html`<button class="link" type="button" lang="nl" @click=${() => setLanguage('nl')}>Nederlands</button>`
          : html`<button class="link" type="button" lang="en" @click=${() => setLanguage('en')}>English</button>`}
      </div>
    </header>
    ${kept === 'elsewhere' ? otherTab(take) : nothing}
    <div class="wrap frame ${page.name === 'start' ? 'alone' : ''}">
      ${page.name === 'start' || !isOpen() ? nothing : steps(page, context)}
      <main>${body}</main>
      ${aside === nothing
        ? nothing
        : html`<aside aria-label=${say('Voorbeeld', 'Preview')}>
            <details ?open=${wide}>
              <summary>${say('Zo ziet het eruit', 'What it looks like')}</summary>
              ${aside}
            </details>
          </aside>`}
    </div>
    <p class="visually-hidden" role="status">${news}</p>
  `;
}

function keptWords(kept) {
  if (kept === 'denied') {
    return say('Deze browser bewaart niets. Download uw werk voor u weggaat.', 'This browser keeps nothing. Download your work before you leave.');
  }
  return kept === 'kept' ? say('Bewaard op dit apparaat, nergens anders', 'Kept on this device, nowhere else') : nothing;
}

function otherTab(take) {
  return html`<div class="wrap other-tab" role="alert">
    <p>
      ${say(
        'Dit beleid is in een ander tabblad veranderd. Wat u hier schrijft, wordt nu niet bewaard.',
        'This policy was changed in another tab. What you write here is not being kept now.',
      )}
    </p>
    <div class="actions">
      <button class="button quiet" type="button" @click=${take.theirs}>${say('Neem dat over', 'Take that one')}</button>
      <button class="button quiet" type="button" @click=${take.over}>${say('Houd wat hier staat', 'Keep what is here')}</button>
    </div>
  </div>`;
}

/** All steps; of the purpose that is open, its questions too. */
function steps(page, { go }) {
  const told = toldProblems().filter(({ severity }) => severity === 'error');
  const count = (wants) => told.filter(({ path }) => wants(pageOf(path))).length;
  const link = (name, purpose) => {
    const here = name === page.name && purpose === page.purpose;
    const wrong =
      name === 'purposes' && purpose === undefined
        ? count((one) => one.name === 'purposes' || (one.purpose !== undefined && page.purpose === undefined))
        : count((one) => one.name === name && one.purpose === purpose);
    return html`<button
      type="button"
      aria-current=${here ? 'step' : nothing}
      @click=${() => go(purpose === undefined ? { name } : { name, purpose })}
    >
      ${titleOf(name)}
      ${wrong && name !== 'finish'
        ? html`<span class="count"><span aria-hidden="true">${wrong}</span><span class="visually-hidden">, ${wrong} ${say('te doen', 'to do')}</span></span>`
        : nothing}
    </button>`;
  };
  const open = page.purpose;
  return html`<nav class="steps" aria-label=${say('Stappen', 'Steps')}>
    <details ?open=${matchMedia('(min-width: 60rem)').matches}>
      <summary>${say('Alle stappen', 'All steps')}</summary>
      <ol>
        ${GENERAL.map(
          (name) =>
            html`<li>
              ${link(name)}
              ${name === 'purposes' && open !== undefined
                ? html`<p>${words(listAt('purposes')[open]?.title) || say('Nieuw doel', 'New purpose')}</p>
                    <ol>
                      ${OF_PURPOSE.map((part) => html`<li>${link(part, open)}</li>`)}
                    </ol>`
                : nothing}
            </li>`,
        )}
      </ol>
    </details>
  </nav>`;
}

function skip(event) {
  event.preventDefault();
  document.getElementById('page-title')?.focus();
}
