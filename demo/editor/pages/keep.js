/**
 * What do you keep: of whom, which data, and where they come from.
 */
import { html } from 'lit';
import { idFrom } from '../blank.js';
import { add, get, listAt, set, textAt, touch } from '../draft.js';
import { line, texts, ticks } from '../fields.js';
import { items } from '../items.js';
import { subjects } from '../terms.js';
import { say, words } from '../words.js';

/** Data that many keep, by id. */
const COMMON = [
  ['name', 'naam', 'name'],
  ['address', 'adres', 'address'],
  ['email', 'e-mailadres', 'e-mail address'],
  ['phone', 'telefoonnummer', 'phone number'],
  ['order-lines', 'wat iemand bestelt', 'what someone orders'],
  ['payment-status', 'of en hoe er is betaald', 'whether and how was paid'],
  ['ip-address', 'IP-adres', 'IP address'],
  ['pages-viewed', 'bekeken pagina’s', 'pages viewed'],
];

export function keepPage({ at, focus }) {
  const data = `${at}.data`;
  const has = (id) => listAt(data).some((one) => one?.id === id);
  return html`
    <p class="lead">
      ${say(
        'Persoonsgegevens zijn alle gegevens die te herleiden zijn tot een persoon. Ook een IP-adres of een klantnummer.',
        'Personal data are all data that can be traced to a person. An IP address or a customer number too.',
      )}
    </p>
    ${ticks(`${at}.subjects`, { label: say('Van wie zijn de gegevens?', 'Whose data are they?'), choices: subjects() })}
    <div class="chips" role="group" aria-label=${say('Vaak bewaard; druk om toe te voegen', 'Often kept; press to add')}>
      ${COMMON.filter(([id]) => !has(id)).map(
        ([id, nl, en]) =>
          html`<button
            type="button"
            @click=${() => {
              add(data, { id, label: inLanguages({ nl, en }), sensitivity: 'ordinary' });
              touch(data);
            }}
          >
            + ${say(nl, en)}
          </button>`,
      )}
    </div>
    ${items(data, {
      label: say('Welke gegevens?', 'Which data?'),
      nameOf: (one, index) => words(one?.label) || say(`Gegeven ${index + 1}`, `Kind of data ${index + 1}`),
      blank: () => ({ id: idFrom('', ids(data), 'data'), label: {}, sensitivity: 'ordinary' }),
      addLabel: say('Voeg iets anders toe', 'Add something else'),
      focus,
      fields: (path, one) =>
        texts(`${path}.label`, {
          label: say('Hoe noemt u het?', 'What do you call it?'),
          then: (tag, text, before) => follow(`${path}.id`, data, { tag, text, before, one }),
        }),
    })}
    ${texts(`${at}.source`, {
      label: say('Waar komen de gegevens vandaan, als niet van de persoon zelf?', 'Where do the data come from, if not from the person?'),
      optional: true,
    })}
    <details>
      <summary>${say('Namen in de code', 'Names in code')}</summary>
      ${listAt(data).map((one, index) =>
        line(`${data}[${index}].id`, { label: words(one?.label) || say(`Gegeven ${index + 1}`, `Kind of data ${index + 1}`), plain: true }),
      )}
    </details>
  `;
}

/** The texts that the policy has languages for. */
export function inLanguages(text) {
  return Object.fromEntries(get('languages').map((tag) => [tag, text[tag] ?? '']));
}

function ids(path) {
  return listAt(path).map((one) => one?.id);
}

/** The id follows the first words for a thing, until it is given one of its own. */
function follow(path, list, { tag, text, before }) {
  if (tag !== get('languages')[0]) return;
  const others = ids(list).filter((id) => id !== textAt(path));
  if (/^data(-\d+)?$/.test(textAt(path)) || textAt(path) === idFrom(before, others, 'data')) {
    set(path, idFrom(text, others, 'data'));
  }
}
