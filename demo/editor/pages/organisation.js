/**
 * Who decides why and how: the controller (verwerkingsverantwoordelijke).
 */
import { html } from 'lit';
import { idFrom } from '../blank.js';
import { countries, EEA } from '../countries.js';
import { get, setAll, textAt } from '../draft.js';
import { choice, line, select, ticks } from '../fields.js';
import { nameOfLanguage, say } from '../words.js';
import { fromAfar, together } from './others.js';

export function organisation({ focus }) {
  return html`
    <p class="lead">
      ${say(
        'Mensen moeten weten wie hun gegevens gebruikt en waar zij terechtkunnen.',
        'People have to know who uses their data and whom they can turn to.',
      )}
    </p>
    ${line('controller.name', {
      label: say('Naam van uw organisatie', 'Name of your organisation'),
      autocomplete: 'organization',
      then: nameIds,
    })}
    ${line('controller.address', { label: say('Adres', 'Address'), autocomplete: 'street-address' })}
    ${select('controller.country', { label: say('Land', 'Country'), choices: countries(), choose: moveTo })}
    ${fromAfar()}
    <div class="row">
      ${line('controller.email', {
        label: say('E-mailadres voor vragen over privacy', 'E-mail address for privacy questions'),
        type: 'email',
        autocomplete: 'email',
      })}
      ${line('controller.phone', {
        label: say('Telefoonnummer', 'Phone number'),
        type: 'tel',
        autocomplete: 'tel',
        optional: true,
      })}
    </div>
    ${line('controller.privacyStatement', {
      label: say('Adres van uw privacyverklaring', 'Address of your privacy statement'),
      hint: say(
        'Zoals /privacy, of een heel adres dat met https:// begint.',
        'Such as /privacy, or a whole address that begins with https://.',
      ),
      plain: true,
    })}
    ${choice('internal.organisation', {
      label: say('Wat voor organisatie is het?', 'What kind of organisation is it?'),
      hint: say(
        'Voor sommige soorten gelden andere regels voor bellen.',
        'For some kinds other rules hold for calling people.',
      ),
      choices: [
        ['business', say('Bedrijf of zelfstandige', 'Business or self-employed')],
        ['charity', say('Goed doel', 'Charity')],
        ['charity-lottery', say('Goededoelenloterij', 'Charity lottery')],
        ['press-publisher', say('Uitgever van een krant of tijdschrift', 'Publisher of a newspaper or magazine')],
        ['public-body', say('Overheid', 'Public body')],
      ],
    })}
    ${ticks('languages', {
      label: say('Talen van uw site', 'Languages of your site'),
      hint: say('Elke tekst schrijft u in elk van deze talen.', 'You write each text in each of these languages.'),
      choices: [...new Set(['nl', 'en', ...get('languages')])].map((tag) => [tag, nameOfLanguage(tag)]),
      optional: false,
    })}
    <details ?open=${!!get('controller.dataProtectionOfficer')}>
      <summary>${say('Functionaris gegevensbescherming', 'Data protection officer')}</summary>
      <p class="hint">
        ${say('Alleen als u er een heeft. De meeste kleine bedrijven hoeven dat niet.', 'Only if you have one. Most small businesses need not.')}
      </p>
      <div class="row">
        ${line('controller.dataProtectionOfficer.name', { label: say('Naam', 'Name'), optional: true })}
        ${line('controller.dataProtectionOfficer.email', { label: say('E-mailadres', 'E-mail address'), type: 'email', optional: true })}
      </div>
    </details>
    ${together(focus)}
    <details>
      <summary>${say('Technische namen en toezichthouder', 'Technical names and authority')}</summary>
      <div class="row">
        ${line('site', { label: say('Naam van de site in de code', 'Name of the site in code'), plain: true })}
        ${line('controller.id', { label: say('Naam van uw organisatie in de code', 'Name of your organisation in code'), plain: true })}
      </div>
      <p class="hint">
        ${say('Waar mensen kunnen klagen, vullen wij in bij het land. Is het bij u een andere toezichthouder, noem die dan.', 'Where people can complain, we fill in by country. If yours is another authority, name it.')}
      </p>
      <div class="row">
        ${line('authority.name', { label: say('Toezichthouder', 'Supervisory authority'), optional: true })}
        ${line('authority.url', { label: say('Adres van de toezichthouder', 'Address of the authority'), type: 'url', optional: true })}
      </div>
    </details>
  `;
}

/** Ids follow the name until somebody gives them another. */
function nameIds(name, before) {
  const old = idFrom(before, [], '');
  const id = idFrom(name, [], '');
  const follow = (path) => (['', old].includes(textAt(path)) ? { [path]: id } : {});
  setAll({ ...follow('controller.id'), ...follow('site') });
}

/** The law of a country comes with it, and so does its authority; a country outside Europe is asked for neither. */
function moveTo(country) {
  setAll({ 'controller.country': country, ...(EEA.includes(country) && { country, authority: undefined }) });
}
