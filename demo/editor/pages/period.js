/**
 * How long the data are kept, whether one has to give them, and what is kept
 * on the visitor's device.
 */
import { html, nothing } from 'lit';
import { idFrom } from '../blank.js';
import { get, listAt, set, textAt } from '../draft.js';
import { idOf, line, period, select, texts, tick, toldOf } from '../fields.js';
import { problemsAt } from '../checking.js';
import { items } from '../items.js';
import { say } from '../words.js';
import { inLanguages } from './keep.js';

export function periodPage({ at, focus }) {
  return html`
    <p class="lead">
      ${say('Niet langer dan nodig. Noem een termijn en vanaf wanneer die loopt.', 'No longer than needed. Name a period and from when it runs.')}
    </p>
    ${period(`${at}.retention.period`, { label: say('Hoe lang bewaart u de gegevens?', 'How long do you keep the data?') })}
    ${texts(`${at}.retention.text`, {
      label: say('Vanaf wanneer, in woorden', 'From when, in words'),
      hint: say('Zoals: twee jaar na uw laatste aankoop.', 'Such as: two years after your last purchase.'),
      optional: true,
    })}
    ${select(`${at}.provision.kind`, {
      label: say('Moet iemand deze gegevens geven?', 'Does someone have to give these data?'),
      optional: true,
      choices: [
        ['needed-for-contract', say('alleen om de afspraak te kunnen maken', 'only to make the agreement possible')],
        ['contractual', say('ja, dat is afgesproken', 'yes, it was agreed')],
        ['statutory', say('ja, dat moet van de wet', 'yes, the law says so')],
        ['voluntary', say('nee, dat is vrij', 'no, it is free')],
      ],
      choose: (kind) =>
        set(
          `${at}.provision`,
          kind ? { kind, consequence: get(`${at}.provision.consequence`) ?? inLanguages({}) } : undefined,
        ),
    })}
    ${get(`${at}.provision`)
      ? texts(`${at}.provision.consequence`, { label: say('En als iemand ze niet geeft?', 'And if someone does not give them?') })
      : nothing}
    ${items(`${at}.services`, {
      label: say('Op het apparaat van de bezoeker', 'On the visitor’s device'),
      hint: say(
        'Cookies, en al het andere dat een programma op het apparaat bewaart of ervan leest. Ook een pixel of een video. Niets? Sla dit over.',
        'Cookies, and anything else that a program keeps on the device or reads from it. A pixel or a video too. Nothing? Skip this.',
      ),
      nameOf: (one, index) => one?.name || say(`Programma ${index + 1}`, `Program ${index + 1}`),
      blank: () => ({ id: '', name: '' }),
      addLabel: say('Voeg een programma toe', 'Add a program'),
      optional: true,
      focus,
      fields: (path, one) => service(path, one, { at, focus }),
    })}
  `;
}

function service(path, one, { at, focus }) {
  const follow = (text, before) => {
    const id = textAt(`${path}.id`);
    const others = listAt(`${at}.services`)
      .map((other) => other?.id)
      .filter((other) => other !== id);
    if (!id || id === idFrom(before, others, 'service')) set(`${path}.id`, idFrom(text, others, 'service'));
  };
  return html`
    ${line(`${path}.name`, { label: say('Naam van het programma', 'Name of the program'), then: follow })}
    ${select(`${path}.access`, {
      label: say('Wat voor gebruik is het?', 'What kind of use is it?'),
      optional: true,
      choices: [
        ['strictly-necessary', say('nodig voor iets waar de bezoeker om vraagt', 'needed for something the visitor asks for')],
        ['transmission', say('nodig om de verbinding te maken', 'needed to make the connection')],
        ['analytics-limited', say('beperkt tellen, alleen de eigen site', 'limited counting, own site only')],
        ['preference', say('een voorkeur onthouden', 'remembering a preference')],
        ['analytics', say('statistiek', 'analytics')],
        ['marketing', say('reclame', 'marketing')],
        ['social', say('video, kaart of sociale media', 'video, map or social media')],
      ],
    })}
    ${one?.access === 'strictly-necessary'
      ? texts(`${path}.requestedService`, { label: say('Waar vraagt de bezoeker dan om?', 'What does the visitor then ask for?') })
      : nothing}
    ${one?.access === 'analytics-limited' && one.id ? limited(`${at}.internal.limitedAnalytics.${one.id}`) : nothing}
    ${hosts(`${path}.hosts`)}
    ${items(`${path}.storage`, {
      label: say('Wat bewaart het?', 'What does it keep?'),
      nameOf: (item, index) => item?.name || say(`Cookie of ander ${index + 1}`, `Cookie or other ${index + 1}`),
      blank: () => ({ kind: 'cookie', name: '', maxAge: 'P6M', purpose: {} }),
      addLabel: say('Voeg een cookie of iets anders toe', 'Add a cookie or something else'),
      optional: true,
      focus,
      fields: stored,
    })}
  `;
}

function stored(path) {
  return html`
    <div class="row">
      ${line(`${path}.name`, { label: say('Naam', 'Name'), plain: true })}
      ${select(`${path}.kind`, {
        label: say('Soort', 'Kind'),
        choices: [
          ['cookie', 'Cookie'],
          ['local-storage', 'Local storage'],
          ['session-storage', 'Session storage'],
          ['indexed-db', 'IndexedDB'],
          ['cache-storage', 'Cache storage'],
          ['pixel', say('Pixel', 'Pixel')],
          ['link-decoration', say('Toevoeging aan een link', 'Link decoration')],
          ['fingerprint', say('Herkennen van het apparaat', 'Fingerprint')],
          ['sdk-id', say('Nummer van een app', 'Id of an app')],
          ['hashed-email', say('Code van een e-mailadres', 'Hashed e-mail address')],
        ],
      })}
      ${period(`${path}.maxAge`, { label: say('Hoe lang', 'How long'), session: true })}
    </div>
    ${texts(`${path}.purpose`, { label: say('Waarvoor is het?', 'What is it for?'), optional: true })}
  `;
}

const CONDITIONS = [
  ['ownServiceOnly', 'Alleen voor de eigen site', 'For the own site only'],
  ['firstParty', 'Vanaf het eigen adres', 'From the own address'],
  ['noCrossSiteId', 'Herkent niemand op andere sites', 'Recognises nobody on other sites'],
  ['ipShortened', 'Het IP-adres wordt ingekort', 'The IP address is shortened'],
  ['notSharedOrReused', 'De aanbieder deelt of hergebruikt niets', 'The provider shares or reuses nothing'],
  ['processorAgreement', 'Er is een verwerkersovereenkomst', 'There is a processing agreement'],
  ['shortLifetime', 'Het blijft kort staan', 'It stays for a short time'],
  ['optOutOffered', 'De bezoeker kan bezwaar maken', 'The visitor can object'],
];

/** Each condition of the exemption (CK-04), answered by the owner. */
function limited(path) {
  return html`<fieldset class="item" id=${idOf(path)} tabindex="-1">
    <legend>${say('Beperkt tellen: geldt dit allemaal?', 'Limited counting: does all of this hold?')}</legend>
    ${CONDITIONS.map(([key, nl, en]) => tick(`${path}.${key}`, { label: say(nl, en), off: false }))}
    ${toldOf(idOf(path), problemsAt(path, { exactly: true }))}
  </fieldset>`;
}

/** Hosts in one field, with spaces between them. */
function hosts(path) {
  const id = idOf(path);
  const told = problemsAt(path);
  return html`<div class="field">
    <label for=${id}>${say('Met welke adressen praat het?', 'Which hosts does it talk to?')} <span class="maybe">${say('als het er is', 'if there is one')}</span></label>
    <p class="hint" id="${id}-hint">${say('Zoals stats.example.nl. Meer dan één? Zet er een spatie tussen.', 'Such as stats.example.nl. More than one? Put a space between them.')}</p>
    <input
      id=${id}
      type="text"
      spellcheck="false"
      autocapitalize="none"
      .value=${listAt(path).join(' ')}
      aria-describedby="${id}-hint ${id}-told"
      @change=${({ target }) => {
        const list = target.value.split(/[\s,]+/).filter(Boolean);
        set(path, list.length ? list : undefined);
      }}
    />
    ${toldOf(id, told)}
  </div>`;
}

