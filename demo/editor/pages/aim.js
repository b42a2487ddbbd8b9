/**
 * For what purpose: what a visitor reads first, and the whole of it.
 */
import { html } from 'lit';
import { idFrom } from '../blank.js';
import { get, listAt, set, textAt } from '../draft.js';
import { line, texts, ticks } from '../fields.js';
import { say } from '../words.js';

export function aim({ at }) {
  return html`
    <p class="lead">
      ${say(
        'Schrijf voor uw klant, niet voor een jurist. Eén doel per keer: als u “en” nodig heeft, zijn het er misschien twee.',
        'Write for your customer, not for a lawyer. One purpose at a time: if you need “and”, there may be two.',
      )}
    </p>
    ${texts(`${at}.title`, {
      label: say('Hoe heet het doel?', 'What is the purpose called?'),
      hint: say('Een paar woorden, zoals “Nieuwsbrief”.', 'A few words, such as “Newsletter”.'),
      then: (tag, text, before) => follow(at, { tag, text, before }),
    })}
    ${texts(`${at}.summary`, {
      label: say('In één korte zin', 'In one short sentence'),
      hint: say('Dit staat in de vraag zelf, voor wie niet verder leest.', 'This is in the question itself, for those who read no further.'),
    })}
    ${texts(`${at}.description`, {
      label: say('Het hele verhaal', 'The whole story'),
      hint: say('Wat gebeurt er met de gegevens, stap voor stap?', 'What happens with the data, step by step?'),
      long: true,
    })}
    ${ticks(`${at}.tags`, {
      label: say('Is het ook een van deze?', 'Is it one of these as well?'),
      choices: [
        ['direct-marketing', say('reclame aan mensen zelf', 'marketing to people directly')],
        ['targeted-advertising', say('advertenties op maat', 'targeted advertising')],
        ['profiling', say('een profiel maken', 'making a profile')],
        ['sharing', say('delen met anderen', 'sharing with others')],
        ['analytics', say('bezoek meten', 'measuring visits')],
        ['embedded-media', say('video of kaart van een ander', 'a video or map of someone else')],
        ['security', say('beveiliging', 'security')],
      ],
    })}
    <details>
      <summary>${say('Naam in de code', 'Name in code')}</summary>
      ${line(`${at}.id`, {
        label: say('Naam van dit doel in de code', 'Name of this purpose in code'),
        hint: say('Staat later in uw pagina’s als data-purpose="…".', 'Later stands in your pages as data-purpose="…".'),
        plain: true,
      })}
    </details>
  `;
}

function follow(at, { tag, text, before }) {
  if (tag !== get('languages')[0]) return;
  const path = `${at}.id`;
  const others = listAt('purposes')
    .map((one) => one?.id)
    .filter((id) => id !== textAt(path));
  if (/^purpose(-\d+)?$/.test(textAt(path)) || textAt(path) === idFrom(before, others, 'purpose')) {
    set(path, idFrom(text, others, 'purpose'));
  }
}
