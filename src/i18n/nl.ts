/** Dutch: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './nl-first.js';
import type { Table } from './table.js';

const nl: Table = {
  ...first,

  'why-changed': 'Er is iets veranderd sinds uw vorige keuze.',
  'why-later': 'Uw vorige keuze is van een tijd geleden.',
  'new-purpose': 'Dit is nieuw.',
  'new-controller': 'Een ander bedrijf is nu verantwoordelijk.',
  'new-basis': 'De reden waarom wij dit mogen, is anders.',
  'new-data': 'Nieuw: het gaat om meer gegevens.',
  'new-sensitivity': 'Nieuw: het gaat om gevoelige gegevens.',
  'new-recipient': 'Nieuw: nog een bedrijf krijgt gegevens.',
  'longer-retention': 'Nieuw: wij bewaren de gegevens langer.',

  withdraw: 'Toestemming intrekken',
  'withdraw-one': 'Toestemming intrekken: {title}',
  withdrawn: 'Uw toestemming is ingetrokken.',
  undo: 'Ongedaan maken',
  dismiss: 'Melding sluiten',
  'reload-why': 'Op deze pagina draait nog iets. Dat stopt als u de pagina opnieuw laadt.',
  reload: 'Pagina opnieuw laden',

  intro: 'Hier ziet u wat {controller} met uw gegevens doet.',
  consent: 'Waar wij toestemming voor vragen',
  'consent-intro': 'Dit doen wij alleen als u het aanzet.',
  interests: 'Waar u bezwaar tegen kunt maken',
  'interests-intro': 'Dit doen wij omdat wij er belang bij hebben. Maakt u bezwaar, dan stoppen wij meteen.',
  marketing: 'Reclame waar u bezwaar tegen kunt maken',
  needed: 'Wat nodig is',
  'needed-intro': 'Hier hoeft u niets te kiezen. Bij elk doel staat waarom wij dit mogen.',
  'not-done': 'Wat wij niet doen',
  'not-done-intro': 'Wij hebben hier geen geldige reden voor. Daarom doen wij dit niet.',
  special: 'Gevoelige gegevens',
  search: 'Zoeken',
  save: 'Keuze opslaan',
  close: 'Sluiten zonder opslaan',
  lawful: 'Intrekken kan altijd. Het verandert niets aan wat eerder is gedaan.',
  rights: 'Wilt u uw gegevens zien, verbeteren of laten verwijderen? Mail ons: {email}.',
  complaint: 'Met een klacht kunt u ook naar: {authority}.',
  history: 'Uw keuzes bekijken',
  'your-rights': 'Uw rechten',
  back: 'Terug naar de instellingen',

  because: 'Wij mogen dit doen omdat {because}.',
  more: 'Meer hierover',
  data: 'Welke gegevens',
  recipients: 'Wie ze krijgt',
  nobody: 'Niemand buiten {controller}.',
  processor: 'werkt voor ons',
  'joint-controller': 'beslist met ons mee',
  'third-party': 'beslist zelf wat het ermee doet',
  safeguard: 'Bescherming: {safeguard}',
  retention: 'Hoe lang',
  device: 'Wat op uw apparaat komt',
  session: 'tot u de browser sluit',
  on: 'Aan',
  off: 'Uit',
  explicit: 'Dit gaat om gevoelige gegevens. Ik geef uitdrukkelijk toestemming voor: {data}.',
  object: 'Bezwaar maken',
  objected: 'U heeft bezwaar gemaakt. Wij doen dit niet meer.',
  allow: 'Bezwaar intrekken',

  embed: 'Hier staat iets van {recipient}',
  'embed-why': 'Staat u dit toe, dan krijgt {recipient} gegevens van u.',
  'embed-link': 'Bekijk het bij {recipient}',
  'embed-allow': 'Toestaan: {title}',
  'embed-once': 'Toon alleen dit, deze keer',

  signal:
    'Uw browser vraagt ons om uw gegevens niet te delen en u geen gerichte reclame te tonen (Global Privacy Control). Daar houden wij ons aan bij: {purposes}.',
  'signal-conflict':
    'Dit heeft u zelf toegestaan: {purposes}. Hier telt uw eigen keuze, niet het algemene signaal van uw browser.',
};

export default nl;
