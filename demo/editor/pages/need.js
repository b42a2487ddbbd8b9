/**
 * Can the purpose be reached without these data (LB-05).
 */
import { html } from 'lit';
import { listAt, remove } from '../draft.js';
import { texts } from '../fields.js';
import { say, words } from '../words.js';

export function need({ at, focus }) {
  const data = listAt(`${at}.data`);
  return html`
    <p class="lead">
      ${say(
        'U mag gegevens alleen gebruiken als het echt niet anders kan: als u uw doel zonder deze gegevens niet kunt bereiken. “Omdat het handig is” telt niet.',
        'You may use data only if there really is no other way: if you cannot reach your purpose without these data. “Because it is handy” does not count.',
      )}
    </p>
    <section aria-labelledby="need-each">
      <h2 id="need-each" tabindex="-1">${say('Ga ze één voor één na', 'Look at them one by one')}</h2>
      ${data.length
        ? html`<ul class="weigh">
            ${data.map((one, index) => {
              const name = words(one?.label) || say(`gegeven ${index + 1}`, `data ${index + 1}`);
              return html`<li>
                <span>${say('Kan het zonder', 'Can it do without')} <strong>${name}</strong>?</span>
                <button
                  class="link"
                  type="button"
                  aria-label=${say(`Ja, het kan zonder ${name}: laat weg`, `Yes, it can do without ${name}: leave out`)}
                  @click=${() => {
                    remove(`${at}.data`, index);
                    focus('need-each');
                  }}
                >
                  ${say('Ja, laat weg', 'Yes, leave out')}
                </button>
              </li>`;
            })}
          </ul>`
        : html`<p class="empty">${say('U heeft nog geen gegevens genoemd.', 'You have not named any data yet.')}</p>`}
    </section>
    ${texts(`${at}.necessity`, {
      label: say('Waarom kan het niet zonder wat overblijft?', 'Why can it not do without what is left?'),
      hint: say(
        'Een voorbeeld: “Zonder adres kunnen wij niets bezorgen.” Vraagt u toestemming? Schrijf dan op hoe weinig u vraagt.',
        'For example: “Without an address we cannot deliver.” Do you ask for consent? Then write down how little you ask for.',
      ),
      long: true,
    })}
  `;
}
