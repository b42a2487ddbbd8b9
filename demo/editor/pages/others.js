/**
 * Others who answer for the data: a representative in Europe (Art. 27), and
 * those who decide together with the organisation (Art. 26).
 */
import { html, nothing } from 'lit';
import { idFrom } from '../blank.js';
import { countries, EEA } from '../countries.js';
import { get, listAt, set, textAt } from '../draft.js';
import { line, select, texts } from '../fields.js';
import { items } from '../items.js';
import { say } from '../words.js';

/** Asked of an organisation outside the European Economic Area. */
export function fromAfar() {
  const country = textAt('controller.country');
  if (!country || EEA.includes(country)) return nothing;
  const path = 'controller.representative';
  return html`<section class="group" aria-labelledby="from-afar">
    <h2 id="from-afar">${say('Uw vertegenwoordiger in Europa', 'Your representative in Europe')}</h2>
    <p class="hint">
      ${say('Uw organisatie zit buiten de Europese Economische Ruimte. Mensen daarbinnen moeten iemand dichtbij kunnen bereiken.', 'Your organisation is outside the European Economic Area. People within it must be able to reach somebody near.')}
    </p>
    ${select('country', {
      label: say('Uit welk land komen uw bezoekers?', 'From which country are your visitors?'),
      choices: countries().filter(([code]) => EEA.includes(code)),
    })}
    ${contact(path)}
  </section>`;
}

/** Those who decide together with the organisation; most have none. */
export function together(focus) {
  const path = 'controller.jointControllers';
  return html`<details ?open=${!!get(path)}>
    <summary>${say('Beslist u samen met een ander?', 'Do you decide together with somebody else?')}</summary>
    ${items(path, {
      label: say('Gezamenlijke verantwoordelijken', 'Joint controllers'),
      hint: say(
        'Wie samen met u beslist waarom en hoe gegevens worden gebruikt, zoals een platform waarop u adverteert. Vertel wie wat doet.',
        'Who decides with you why and how data are used, such as a platform on which you advertise. Tell who does what.',
      ),
      nameOf: (one, index) => one?.name || say(`Organisatie ${index + 1}`, `Organisation ${index + 1}`),
      blank: () => ({ id: '', name: '', address: '', email: '', arrangement: {} }),
      addLabel: say('Voeg een organisatie toe', 'Add an organisation'),
      optional: true,
      focus,
      fields: (at) =>
        html`${contact(at, (text, before) => nameId(path, at, text, before))}
        ${texts(`${at}.arrangement`, {
          label: say('Wie doet wat?', 'Who does what?'),
          hint: say(
            'Zoals: Kringnet meet, en wij beantwoorden uw vragen.',
            'Such as: Kringnet measures, and we answer your questions.',
          ),
          rows: 2,
        })}`,
    })}
  </details>`;
}

function contact(path, then) {
  return html`${line(`${path}.name`, { label: say('Naam', 'Name'), drop: true, then })}
    <div class="row">
      ${line(`${path}.address`, { label: say('Adres', 'Address'), drop: true })}
      ${line(`${path}.email`, { label: say('E-mailadres', 'E-mail address'), type: 'email', drop: true })}
    </div>`;
}

/** The id follows the name, as that of a recipient does: so both are known to be the same. */
function nameId(path, at, text, before) {
  const taken = listAt(path)
    .map(({ id }) => id)
    .filter((id) => id !== textAt(`${at}.id`));
  if (['', idFrom(before, taken, '')].includes(textAt(`${at}.id`))) set(`${at}.id`, idFrom(text, taken, ''));
}
