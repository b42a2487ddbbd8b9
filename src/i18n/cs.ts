/** Czech: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './cs-first.js';
import type { Table } from './table.js';

const cs: Table = {
  ...first,

  'why-changed': 'Od vaší poslední volby se něco změnilo.',
  'why-later': 'Vaše poslední volba je staršího data.',
  'new-purpose': 'Toto je nové.',
  'new-controller': 'Nyní je odpovědná jiná firma.',
  'new-basis': 'Důvod, proč to smíme dělat, je jiný.',
  'new-data': 'Nové: týká se to více údajů.',
  'new-sensitivity': 'Nové: týká se to citlivých údajů.',
  'new-recipient': 'Nové: údaje dostává další firma.',
  'longer-retention': 'Nové: údaje uchováváme déle.',

  withdraw: 'Odvolat souhlas',
  'withdraw-one': 'Odvolat souhlas: {title}',
  withdrawn: 'Váš souhlas je odvolán.',
  undo: 'Vrátit zpět',
  dismiss: 'Zavřít zprávu',
  'reload-why': 'Na této stránce ještě něco běží. Skončí to, až stránku znovu načtete.',
  reload: 'Znovu načíst stránku',

  intro: 'Zde vidíte, co {controller} dělá s vašimi údaji.',
  consent: 'K čemu žádáme souhlas',
  'consent-intro': 'Děláme to, jen když to zapnete.',
  interests: 'Proti čemu můžete vznést námitku',
  'interests-intro': 'Děláme to, protože na tom máme zájem. Když vznesete námitku, ihned přestaneme.',
  marketing: 'Reklama, proti které můžete vznést námitku',
  needed: 'Co je nezbytné',
  'needed-intro': 'Zde není co vybírat. U každého účelu je uvedeno, proč to smíme dělat.',
  'not-done': 'Co neděláme',
  'not-done-intro': 'Nemáme k tomu platný důvod. Proto to neděláme.',
  special: 'Citlivé údaje',
  search: 'Hledat',
  save: 'Uložit volbu',
  close: 'Zavřít bez uložení',
  lawful: 'Souhlas můžete vždy odvolat. Nemění to nic na tom, co proběhlo dříve.',
  rights: 'Chcete své údaje vidět, opravit nebo smazat? Napište nám: {email}.',
  complaint: 'Se stížností se můžete obrátit také na: {authority}.',
  history: 'Zobrazit vaše volby',
  'your-rights': 'Vaše práva',
  back: 'Zpět do nastavení',

  because: 'Smíme to dělat, protože {because}.',
  more: 'Více o tomto',
  data: 'Které údaje',
  recipients: 'Kdo je dostává',
  nobody: 'Nikdo mimo {controller}.',
  processor: 'pracuje pro nás',
  'joint-controller': 'rozhoduje společně s námi',
  'third-party': 'rozhoduje sám, co s nimi udělá',
  safeguard: 'Ochrana: {safeguard}',
  retention: 'Jak dlouho',
  device: 'Co se ukládá do vašeho zařízení',
  session: 'do zavření prohlížeče',
  on: 'Zapnuto',
  off: 'Vypnuto',
  explicit: 'Jde o citlivé údaje. Dávám výslovný souhlas s těmito údaji: {data}.',
  object: 'Vznést námitku',
  objected: 'Vznesli jste námitku. Už to neděláme.',
  allow: 'Vzít námitku zpět',

  embed: 'Zde je obsah od {recipient}',
  'embed-why': 'Když to povolíte, {recipient} dostane údaje o vás.',
  'embed-link': 'Zobrazit u {recipient}',
  'embed-allow': 'Povolit: {title}',
  'embed-once': 'Zobrazit jen toto, jen teď',

  signal:
    'Váš prohlížeč žádá, abychom nesdíleli vaše údaje a nezobrazovali cílenou reklamu (Global Privacy Control). Řídíme se tím u: {purposes}.',
  'signal-conflict': 'Toto jste povolili sami: {purposes}. Zde platí vaše vlastní volba, ne obecný signál prohlížeče.',
};

export default cs;
