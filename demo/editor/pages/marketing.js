/**
 * Direct marketing, channel by channel: each has rules of its own (DM-01).
 */
import { html, nothing } from 'lit';
import { get, listAt, set, setAll, touch } from '../draft.js';
import { idOf, line, period, prose, select, tick, toldOf } from '../fields.js';
import { problemsAt } from '../checking.js';
import { compatibility } from './support.js';
import { say, words } from '../words.js';

const ELECTRONIC = ['email', 'sms', 'app-push', 'chat'];

export function marketing({ at }) {
  const path = `${at}.marketing`;
  const list = listAt(path);
  const used = list.map((one) => one?.channel);
  const basis = get(`${at}.legalBasis`);
  const named = channels();
  return html`
    <p class="lead">
      ${say(
        'Wie reclame stuurt, moet per kanaal kijken wat mag. Zonder toestemming mag het alleen aan echte klanten en voor eigen, soortgelijke producten. Bellen vraagt sinds 1 juli 2026 bijna altijd toestemming.',
        'Whoever sends marketing has to look at each channel. Without consent it may go to real customers only, for own and similar products. Calling has needed consent almost always since 1 July 2026.',
      )}
    </p>
    <fieldset class="choices" id=${idOf(path)} tabindex="-1">
      <legend>${say('Langs welke weg krijgen mensen hierdoor reclame?', 'Along which way do people get marketing by this?')}</legend>
      <p class="hint">${say('Geen reclame? Laat alles leeg.', 'No marketing? Leave all of it empty.')}</p>
      <div class="many">
        ${named.map(
          ([channel, name]) =>
            html`<label class="choice">
              <input
                type="checkbox"
                .checked=${used.includes(channel)}
                @change=${({ target }) => {
                  const next = target.checked
                    ? [...list, { channel, audience: '', product: '', address: 'person' }]
                    : list.filter((one) => one?.channel !== channel);
                  set(path, next.length ? next : undefined);
                  if (!next.length) setAll({ [`${at}.specialRegime`]: undefined });
                }}
              />
              <span>${name}</span>
            </label>`,
        )}
      </div>
      ${toldOf(idOf(path), problemsAt(path, { exactly: true }))}
    </fieldset>
    ${list.map((one, index) => channel(`${path}[${index}]`, one, named))}
    ${used.some((one) => ELECTRONIC.includes(one)) && basis !== 'consent' ? softOptIn(at) : nothing}
    ${used.includes('telephone') ? telephone(`${at}.internal.telephone`, basis) : nothing}
    ${used.includes('post') && basis !== 'consent' ? post(at) : nothing}
  `;
}

function channel(path, one, named) {
  const name = named.find(([id]) => id === one?.channel)?.[1] ?? one?.channel;
  const consents = listAt('purposes').filter(({ legalBasis }) => legalBasis === 'consent');
  return html`<fieldset class="item" id=${idOf(path)} tabindex="-1">
    <legend>${name}</legend>
    <div class="row">
      ${select(`${path}.audience`, {
        label: say('Aan wie?', 'To whom?'),
        choices: [
          ['customer', say('klanten of donateurs', 'customers or donors')],
          ['former-customer', say('oud-klanten', 'former customers')],
          ['prospect', say('mensen die geen klant zijn', 'people who are no customers')],
        ],
      })}
      ${select(`${path}.product`, {
        label: say('Waarvoor?', 'For what?'),
        choices: [
          ['own-similar', say('eigen producten, zoals eerder gekocht', 'own products, like those bought')],
          ['own-other', say('andere eigen producten', 'other own products')],
          ['third-party', say('producten van een ander', 'products of someone else')],
        ],
      })}
      ${select(`${path}.address`, {
        label: say('Wiens adres of nummer?', 'Whose address or number?'),
        optional: true,
        choices: [
          ['person', say('van een persoon', 'a person’s')],
          ['organisation-published', say('van een organisatie, daarvoor bekendgemaakt', 'an organisation’s, published for this')],
        ],
      })}
    </div>
    ${get(`${path}.product`) === 'third-party'
      ? line(`${path}.parties[0]`, { label: say('Van wie is de reclame?', 'Whose marketing is it?') })
      : nothing}
    ${one?.channel === 'email'
      ? select(`${path}.trackedUnder`, {
          label: say('Meet u of de e-mail wordt geopend? Onder welk doel met toestemming?', 'Do you measure opening? Under which consent purpose?'),
          optional: true,
          choices: consents.map(({ id, title }) => [id, words(title) || id]),
        })
      : nothing}
    ${toldOf(idOf(path), problemsAt(path, { exactly: true }))}
  </fieldset>`;
}

const CONDITIONS = [
  ['obtainedInSale', 'Het adres komt uit een verkoop aan deze klant', 'The address comes from a sale to this customer'],
  ['sameLegalEntity', 'Wie verkocht, is ook wie mailt', 'Who sold is who mails'],
  ['toldAtCollection', 'Bij het vragen van het adres stond waarvoor', 'When the address was asked for, it was said what for'],
  ['ownSimilarProducts', 'Het gaat om eigen, soortgelijke producten', 'It is about own, similar products'],
  ['optOutAtCollection', 'De klant kon toen meteen nee zeggen', 'The customer could say no there and then'],
  ['optOutInEveryMessage', 'In elk bericht kan de klant zich afmelden', 'Each message lets the customer unsubscribe'],
  ['objectionsRespected', 'Wie zich afmeldt, krijgt niets meer', 'Whoever unsubscribes gets nothing more'],
];

function softOptIn(at) {
  const own = `${at}.internal.softOptIn`;
  const on = get(`${at}.specialRegime`) === 'tw-11.7-soft-opt-in';
  return html`<section class="group" aria-labelledby="soft-opt-in">
    <h2 id="soft-opt-in">${say('De regel voor eigen klanten', 'The rule for own customers')}</h2>
    <p class="hint">${say('Artikel 11.7 lid 3 Telecommunicatiewet. Elke voorwaarde moet gelden.', 'Article 11.7(3) of the Dutch Telecommunications Act. Each condition has to hold.')}</p>
    ${tick(`${at}.specialRegime`, {
      label: say('Wij gebruiken deze regel in plaats van toestemming', 'We use this rule in place of consent'),
      value: on,
      choose: (yes) =>
        setAll({
          [`${at}.specialRegime`]: yes ? 'tw-11.7-soft-opt-in' : undefined,
          ...(yes ? {} : { [own]: undefined }),
        }),
    })}
    ${on
      ? html`${prose(`${own}.saleContext`, { label: say('Bij welke verkoop kreeg u het adres?', 'In which sale did you get the address?'), rows: 2 })}
        ${CONDITIONS.map(
          ([key, nl, en]) => html`<div class="shown">
            ${tick(`${own}.${key}.holds`, { label: say(nl, en), off: false })}
            ${line(`${own}.${key}.evidence`, { label: say(`Waaruit blijkt dat? (${nl.toLowerCase()})`, `What shows it? (${en.toLowerCase()})`) })}
          </div>`,
        )}`
      : nothing}
  </section>`;
}

function telephone(path, basis) {
  return html`<section class="group" aria-labelledby="telephone">
    <h2 id="telephone">${say('Bellen', 'Calling')}</h2>
    ${line(`${path}.productGroup`, { label: say('Over welk soort product gaat het gesprek?', 'About which kind of product is the call?') })}
    ${period(`${path}.validFor`, { label: say('Hoe lang geldt een ja om gebeld te worden?', 'How long does a yes to be called hold?') })}
    ${line(`${path}.subjectRef`, { label: say('Waaraan herkent u de persoon, en niet alleen het nummer?', 'How do you know the person, and not just the number?') })}
    ${line(`${path}.verifiedVia`, { label: say('Hoe is dat na te gaan?', 'How can that be verified?') })}
    ${basis === 'consent' ? nothing : period(`${path}.afterRelation`, { label: say('Hoe lang na het einde van de relatie belt u nog?', 'How long after the relation ended do you still call?'), optional: true })}
    ${tick(`${path}.numberShown`, { label: say('Ons nummer is te zien', 'Our number is shown'), off: false })}
    ${tick(`${path}.rightToObjectOffered`, { label: say('In elk gesprek bieden wij aan om niet meer te bellen', 'In each call we offer not to call again'), off: false })}
  </section>`;
}

/** Post rests on data that were given for something else: from which purpose, and does it fit. */
function post(at) {
  const others = listAt('purposes').filter((one) => one !== get(at));
  const path = `${at}.internal.reusesDataFrom`;
  return html`
    ${select(`${path}[0]`, {
      label: say('Voor welk doel kreeg u het adres?', 'For which purpose did you get the address?'),
      choices: others.map(({ id, title }) => [id, words(title) || id]),
      choose: (id) => {
        set(path, id ? [id] : undefined);
        touch(path);
      },
    })}
    ${compatibility(`${at}.internal.compatibility`)}
  `;
}

function channels() {
  return [
    ['email', say('E-mail', 'E-mail')],
    ['sms', say('Sms', 'Text message')],
    ['app-push', say('Melding van een app', 'App notification')],
    ['chat', say('Chatbericht', 'Chat message')],
    ['telephone', say('Telefoon', 'Telephone')],
    ['post', say('Post', 'Post')],
  ];
}
