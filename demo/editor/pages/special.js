/**
 * Special and criminal data, and the BSN: shut away by law, unless a
 * condition opens them. A basis alone is not enough.
 */
import { html, nothing } from 'lit';
import { get, listAt, set } from '../draft.js';
import { select, texts, tick } from '../fields.js';
import { conditions } from '../terms.js';
import { inLanguages } from './keep.js';
import { say, words } from '../words.js';

export function special({ at }) {
  const data = listAt(`${at}.data`);
  const kinds = new Set(data.map((one) => one?.sensitivity));
  const basis = get(`${at}.legalBasis`);
  return html`
    <p class="lead">
      ${say(
        'Gegevens over bijvoorbeeld gezondheid, geloof of afkomst zijn verboden, tenzij een uitzondering geldt. Een grondslag is dan niet genoeg.',
        'Data on such things as health, belief or origin are forbidden, unless an exception holds. A basis is then not enough.',
      )}
    </p>
    ${data.length ? nothing : html`<p class="empty">${say('U heeft nog geen gegevens genoemd.', 'You have not named any data yet.')}</p>`}
    ${data.map((one, index) =>
      select(`${at}.data[${index}].sensitivity`, {
        label: words(one?.label) || say(`Gegeven ${index + 1}`, `Kind of data ${index + 1}`),
        choices: [
          ['ordinary', say('gewoon', 'ordinary')],
          ['special', say('bijzonder: gezondheid, geloof, afkomst, vakbond, seksualiteit …', 'special: health, belief, origin, trade union, sexuality …')],
          ['criminal', say('strafrechtelijk', 'criminal')],
          ['national-id', say('burgerservicenummer (BSN)', 'citizen service number (BSN)')],
        ],
      }),
    )}
    ${kinds.has('special') || get(`${at}.specialCondition`)
      ? select(`${at}.specialCondition`, {
          label: say('Welke uitzondering geldt?', 'Which exception holds?'),
          choices: conditions(),
          optional: true,
        })
      : nothing}
    ${(kinds.has('criminal') || kinds.has('national-id') || kinds.has('special')) && basis !== 'legal-obligation'
      ? texts(`${at}.legalReference`, {
          label: say('Welke wet staat dit toe, en welk artikel?', 'Which law allows this, and which article?'),
          optional: true,
        })
      : nothing}
    ${tick(`${at}.automatedDecision`, {
      label: say('Een computer beslist hier alleen, zonder mens', 'A computer decides here alone, without a person'),
      value: !!get(`${at}.automatedDecision`),
      choose: (on) =>
        set(`${at}.automatedDecision`, on ? { logic: inLanguages({}), consequences: inLanguages({}) } : undefined),
    })}
    ${get(`${at}.automatedDecision`)
      ? html`${texts(`${at}.automatedDecision.logic`, { label: say('Waar kijkt de computer naar?', 'What does the computer look at?') })}
        ${texts(`${at}.automatedDecision.consequences`, { label: say('Wat is het gevolg voor de persoon?', 'What follows for the person?') })}`
      : nothing}
  `;
}
