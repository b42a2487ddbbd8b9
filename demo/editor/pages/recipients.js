/**
 * Who receives the data (ontvangers), by name; or nobody, in so many words.
 */
import { html, nothing } from 'lit';
import { idFrom } from '../blank.js';
import { countries, EEA } from '../countries.js';
import { get, listAt, set, textAt } from '../draft.js';
import { choice, line, select, texts, tick } from '../fields.js';
import { items } from '../items.js';
import { say } from '../words.js';

export function recipients({ at, focus }) {
  const path = `${at}.recipients`;
  const value = get(path);
  return html`
    <p class="lead">
      ${say(
        'Noem iedereen buiten uw organisatie die de gegevens krijgt of kan zien. Ook wie ze voor u bewaart.',
        'Name everybody outside your organisation who gets the data or can see them. Also those who store them for you.',
      )}
    </p>
    ${choice(`${at}.recipients.none`, {
      label: say('Krijgt iemand anders deze gegevens?', 'Does anybody else get these data?'),
      value: value === 'none' ? 'none' : Array.isArray(value) && value.length ? 'some' : undefined,
      choose: (one) => set(path, one === 'none' ? 'none' : Array.isArray(value) && value.length ? value : [blank()]),
      choices: [
        ['none', say('Nee, niemand', 'No, nobody')],
        ['some', say('Ja, deze', 'Yes, these')],
      ],
    })}
    ${value === 'none'
      ? nothing
      : items(path, {
          label: say('Ontvangers', 'Recipients'),
          nameOf: (one, index) => one?.name || say(`Ontvanger ${index + 1}`, `Recipient ${index + 1}`),
          blank,
          addLabel: say('Voeg een ontvanger toe', 'Add a recipient'),
          focus,
          fields: recipient,
        })}
  `;
}

function recipient(path, one) {
  const others = () =>
    listAt(path.replace(/\[\d+\]$/, ''))
      .map(({ id }) => id)
      .filter((id) => id !== textAt(`${path}.id`));
  return html`
    ${line(`${path}.name`, {
      label: say('Naam', 'Name'),
      then: (text, before) => {
        const id = textAt(`${path}.id`);
        if (/^(recipient(-\d+)?)?$/.test(id) || id === idFrom(before, others(), 'recipient')) {
          set(`${path}.id`, idFrom(text, others(), 'recipient'));
        }
      },
    })}
    <div class="row">
      ${select(`${path}.role`, {
        label: say('Wat is hun rol?', 'What is their role?'),
        choices: [
          ['processor', say('werkt voor u (verwerker)', 'works for you (processor)')],
          ['third-party', say('gebruikt ze zelf (derde)', 'uses them itself (third party)')],
          ['joint-controller', say('beslist met u mee', 'decides together with you')],
        ],
      })}
      ${select(`${path}.country`, { label: say('In welk land?', 'In which country?'), choices: countries() })}
    </div>
    ${texts(`${path}.purpose`, {
      label: say('Wat doen zij ermee?', 'What do they do with them?'),
      hint: say('Zoals: bezorgt uw bestelling.', 'Such as: delivers your order.'),
    })}
    ${line(`${path}.notice`, {
      label: say('Adres van hun privacyverklaring', 'Address of their privacy notice'),
      type: 'url',
      optional: true,
      plain: true,
    })}
    ${one?.country && !EEA.includes(one.country)
      ? html`${texts(`${path}.safeguard`, {
          label: say('Buiten Europa: wat beschermt de gegevens daar?', 'Outside Europe: what protects the data there?'),
          optional: true,
        })}
        ${line(`${path}.safeguardCopy`, {
          label: say('Waar is een kopie daarvan te krijgen?', 'Where can a copy of that be had?'),
          type: 'url',
          optional: true,
        })}`
      : nothing}
    ${tick(`${path}.separable`, { label: say('Een bezoeker kan deze ontvanger apart weigeren', 'A visitor can refuse this recipient alone') })}
  `;
}

function blank() {
  return { id: '', name: '', role: '', country: 'NL', purpose: {} };
}
