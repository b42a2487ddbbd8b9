/**
 * All purposes in a list: each has its own basis, and its own questions.
 */
import { html, nothing } from 'lit';
import { blankPurpose, idFrom } from '../blank.js';
import { errorsOf, problemsAt } from '../checking.js';
import { add, listAt, remove } from '../draft.js';
import { toldOf } from '../fields.js';
import { basisName } from '../terms.js';
import { say, words } from '../words.js';

export function purposes({ go, focus }) {
  const list = listAt('purposes');
  return html`
    <p class="lead">
      ${say(
        'Voor elk doel heeft u een eigen grondslag nodig. Gooi ze dus niet op één hoop: een bestelling leveren is iets anders dan een nieuwsbrief sturen.',
        'For each purpose you need a basis of its own. So do not lump them together: delivering an order is something else than sending a newsletter.',
      )}
    </p>
    ${toldOf('at-purposes', problemsAt('purposes', { exactly: true }))}
    <ul class="purposes" id="at-purposes" tabindex="-1">
      ${list.map((purpose, index) => {
        const name = words(purpose.title) || say(`Doel ${index + 1}, nog zonder naam`, `Purpose ${index + 1}, without a name yet`);
        return html`<li>
          <div>
            <h2>${name}</h2>
            <p>${standing(purpose, index)}</p>
          </div>
          <div class="actions">
            <button
              class="button quiet"
              type="button"
              aria-label=${say(`Open ${name}`, `Open ${name}`)}
              @click=${() => go({ name: 'keep', purpose: index })}
            >
              ${say('Open', 'Open')}
            </button>
            <button
              class="link"
              type="button"
              aria-label=${say(`Verwijder ${name}`, `Remove ${name}`)}
              @click=${() => {
                if (!confirm(say(`“${name}” verwijderen?`, `Remove “${name}”?`))) return;
                remove('purposes', index);
                focus('add-purpose');
              }}
            >
              ${say('Verwijder', 'Remove')}
            </button>
          </div>
        </li>`;
      })}
    </ul>
    ${list.length ? nothing : html`<p class="empty">${say('Er is nog geen doel.', 'There is no purpose yet.')}</p>`}
    <button
      class="button quiet"
      id="add-purpose"
      type="button"
      @click=${() => go({ name: 'keep', purpose: add('purposes', blankPurpose(freeId(list))) })}
    >
      ${say('Voeg een doel toe', 'Add a purpose')}
    </button>
  `;
}

function standing(purpose, index) {
  if (purpose.status === 'not-allowed') return say('Geen grondslag gevonden: dit doet u niet.', 'No basis found: you do not do this.');
  const wrong = errorsOf(index);
  const basis = basisName(purpose.legalBasis) ?? say('nog geen grondslag', 'no basis yet');
  const rest = wrong
    ? html`<span class="count">${wrong === 1 ? say('1 ding te doen', '1 thing to do') : say(`${wrong} dingen te doen`, `${wrong} things to do`)}</span>`
    : html`<span class="done">${say('klopt', 'in order')}</span>`;
  return html`${basis} · ${rest}`;
}

function freeId(list) {
  return idFrom('', list.map(({ id }) => id), 'purpose');
}
