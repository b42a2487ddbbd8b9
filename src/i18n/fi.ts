/** Finnish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './fi-first.js';
import type { Table } from './table.js';

const fi: Table = {
  ...first,

  'why-changed': 'Jokin on muuttunut edellisen valintasi jälkeen.',
  'why-later': 'Edellisestä valinnastasi on kulunut jonkin aikaa.',
  'new-purpose': 'Tämä on uutta.',
  'new-controller': 'Nyt vastuussa on toinen yritys.',
  'new-basis': 'Syy, jonka vuoksi saamme tehdä tämän, on eri.',
  'new-data': 'Uutta: tämä koskee useampia tietoja.',
  'new-sensitivity': 'Uutta: tämä koskee arkaluonteisia tietoja.',
  'new-recipient': 'Uutta: vielä yksi yritys saa tietoja.',
  'longer-retention': 'Uutta: säilytämme tietoja pidempään.',

  withdraw: 'Peru suostumus',
  'withdraw-one': 'Peru suostumus: {title}',
  withdrawn: 'Suostumuksesi on peruttu.',
  undo: 'Kumoa',
  dismiss: 'Sulje ilmoitus',
  'reload-why': 'Sivulla on vielä jotain käynnissä. Se loppuu, kun lataat sivun uudelleen.',
  reload: 'Lataa sivu uudelleen',

  intro: 'Tästä näet, mitä {controller} tekee tiedoillasi.',
  consent: 'Mihin pyydämme suostumustasi',
  'consent-intro': 'Teemme tämän vain, jos otat sen käyttöön.',
  interests: 'Mitä voit vastustaa',
  'interests-intro': 'Teemme tämän, koska meillä on siihen etu. Jos vastustat, lopetamme heti.',
  marketing: 'Mainonta, jota voit vastustaa',
  needed: 'Mikä on tarpeen',
  'needed-intro': 'Tässä ei ole valittavaa. Jokaisen tarkoituksen kohdalla lukee, miksi saamme tehdä tämän.',
  'not-done': 'Mitä emme tee',
  'not-done-intro': 'Meillä ei ole tähän pätevää syytä. Siksi emme tee sitä.',
  special: 'Arkaluonteiset tiedot',
  search: 'Haku',
  save: 'Tallenna valinta',
  close: 'Sulje tallentamatta',
  lawful: 'Voit aina perua. Se ei muuta sitä, mitä on tehty aiemmin.',
  rights: 'Haluatko nähdä, oikaista tai poistaa tietosi? Kirjoita meille: {email}.',
  complaint: 'Valituksen voit tehdä myös tänne: {authority}.',
  history: 'Katso valintasi',
  'your-rights': 'Oikeutesi',
  back: 'Takaisin asetuksiin',

  because: 'Saamme tehdä tämän, koska {because}.',
  more: 'Lisää tästä',
  data: 'Mitkä tiedot',
  recipients: 'Kuka ne saa',
  nobody: 'Ei kukaan muu kuin {controller}.',
  processor: 'työskentelee meille',
  'joint-controller': 'päättää yhdessä kanssamme',
  'third-party': 'päättää itse, mitä niillä tekee',
  safeguard: 'Suoja: {safeguard}',
  retention: 'Kuinka kauan',
  device: 'Mitä laitteellesi tallennetaan',
  session: 'kunnes suljet selaimen',
  on: 'Päällä',
  off: 'Pois',
  explicit: 'Tämä koskee arkaluonteisia tietoja. Annan nimenomaisen suostumukseni tähän: {data}.',
  object: 'Vastusta',
  objected: 'Olet vastustanut. Emme tee tätä enää.',
  allow: 'Peru vastustus',

  embed: 'Tässä on sisältöä: {recipient}',
  'embed-why': 'Jos sallit tämän, {recipient} saa tietoja sinusta.',
  'embed-link': 'Katso täällä: {recipient}',
  'embed-allow': 'Salli: {title}',
  'embed-once': 'Näytä vain tämä, vain tämän kerran',

  signal:
    'Selaimesi pyytää, ettemme jaa tietojasi emmekä näytä kohdennettua mainontaa (Global Privacy Control). Noudatamme sitä näissä: {purposes}.',
  'signal-conflict': 'Olet itse sallinut tämän: {purposes}. Tässä pätee oma valintasi, ei selaimesi yleinen signaali.',
};

export default fi;
