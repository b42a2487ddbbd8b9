/** Slovak: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './sk-first.js';
import type { Table } from './table.js';

const sk: Table = {
  ...first,

  'why-changed': 'Od vašej poslednej voľby sa niečo zmenilo.',
  'why-later': 'Vaša posledná voľba je staršieho dátumu.',
  'new-purpose': 'Toto je nové.',
  'new-controller': 'Teraz je zodpovedná iná firma.',
  'new-basis': 'Dôvod, prečo to smieme robiť, je iný.',
  'new-data': 'Nové: týka sa to viacerých údajov.',
  'new-sensitivity': 'Nové: týka sa to citlivých údajov.',
  'new-recipient': 'Nové: údaje dostáva ďalšia firma.',
  'longer-retention': 'Nové: údaje uchovávame dlhšie.',

  withdraw: 'Odvolať súhlas',
  'withdraw-one': 'Odvolať súhlas: {title}',
  withdrawn: 'Váš súhlas je odvolaný.',
  undo: 'Vrátiť späť',
  dismiss: 'Zavrieť správu',
  'reload-why': 'Na tejto stránke ešte niečo beží. Skončí sa to, keď stránku znova načítate.',
  reload: 'Znova načítať stránku',

  intro: 'Tu vidíte, čo {controller} robí s vašimi údajmi.',
  consent: 'Na čo žiadame súhlas',
  'consent-intro': 'Robíme to, len keď to zapnete.',
  interests: 'Proti čomu môžete namietať',
  'interests-intro': 'Robíme to, lebo na tom máme záujem. Ak namietate, hneď prestaneme.',
  marketing: 'Reklama, proti ktorej môžete namietať',
  needed: 'Čo je nevyhnutné',
  'needed-intro': 'Tu nie je čo vyberať. Pri každom účele je uvedené, prečo to smieme robiť.',
  'not-done': 'Čo nerobíme',
  'not-done-intro': 'Nemáme na to platný dôvod. Preto to nerobíme.',
  special: 'Citlivé údaje',
  search: 'Hľadať',
  save: 'Uložiť voľbu',
  close: 'Zavrieť bez uloženia',
  lawful: 'Súhlas môžete vždy odvolať. Nemení to nič na tom, čo sa stalo predtým.',
  rights: 'Chcete svoje údaje vidieť, opraviť alebo vymazať? Napíšte nám: {email}.',
  complaint: 'So sťažnosťou sa môžete obrátiť aj na: {authority}.',
  history: 'Zobraziť vaše voľby',
  'your-rights': 'Vaše práva',
  back: 'Späť do nastavení',

  because: 'Smieme to robiť, lebo {because}.',
  more: 'Viac o tomto',
  data: 'Ktoré údaje',
  recipients: 'Kto ich dostáva',
  nobody: 'Nikto mimo {controller}.',
  processor: 'pracuje pre nás',
  'joint-controller': 'rozhoduje spolu s nami',
  'third-party': 'sám rozhoduje, čo s nimi urobí',
  safeguard: 'Ochrana: {safeguard}',
  retention: 'Ako dlho',
  device: 'Čo sa ukladá do vášho zariadenia',
  session: 'do zatvorenia prehliadača',
  on: 'Zapnuté',
  off: 'Vypnuté',
  explicit: 'Ide o citlivé údaje. Dávam výslovný súhlas na: {data}.',
  object: 'Namietať',
  objected: 'Namietali ste. Už to nerobíme.',
  allow: 'Vziať námietku späť',

  embed: 'Tu je obsah od {recipient}',
  'embed-why': 'Ak to povolíte, {recipient} dostane údaje o vás.',
  'embed-link': 'Zobraziť u {recipient}',
  'embed-allow': 'Povoliť: {title}',
  'embed-once': 'Zobraziť len toto, len teraz',

  signal:
    'Váš prehliadač žiada, aby sme nezdieľali vaše údaje a nezobrazovali cielenú reklamu (Global Privacy Control). Riadime sa tým pri: {purposes}.',
  'signal-conflict':
    'Toto ste povolili sami: {purposes}. Tu platí vaša vlastná voľba, nie všeobecný signál prehliadača.',
};

export default sk;
