/** Swedish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './sv-first.js';
import type { Table } from './table.js';

const sv: Table = {
  ...first,

  'why-changed': 'Något har ändrats sedan ditt senaste val.',
  'why-later': 'Ditt senaste val gjordes för ett tag sedan.',
  'new-purpose': 'Detta är nytt.',
  'new-controller': 'Ett annat företag är nu ansvarigt.',
  'new-basis': 'Skälet till att vi får göra detta är ett annat.',
  'new-data': 'Nytt: det gäller fler uppgifter.',
  'new-sensitivity': 'Nytt: det gäller känsliga uppgifter.',
  'new-recipient': 'Nytt: ett företag till får uppgifter.',
  'longer-retention': 'Nytt: vi sparar uppgifterna längre.',

  withdraw: 'Ta tillbaka samtycket',
  'withdraw-one': 'Ta tillbaka samtycket: {title}',
  withdrawn: 'Ditt samtycke är tillbakataget.',
  undo: 'Ångra',
  dismiss: 'Stäng meddelandet',
  'reload-why': 'Något körs fortfarande på sidan. Det slutar när du laddar om sidan.',
  reload: 'Ladda om sidan',

  intro: 'Här ser du vad {controller} gör med dina uppgifter.',
  consent: 'Det vi ber om ditt samtycke till',
  'consent-intro': 'Det gör vi bara om du slår på det.',
  interests: 'Det du kan invända mot',
  'interests-intro': 'Det gör vi för att vi har ett intresse av det. Om du invänder slutar vi direkt.',
  marketing: 'Reklam du kan invända mot',
  needed: 'Det som behövs',
  'needed-intro': 'Här finns inget att välja. Vid varje ändamål står varför vi får göra detta.',
  'not-done': 'Det vi inte gör',
  'not-done-intro': 'Vi har inget giltigt skäl för detta. Därför gör vi det inte.',
  special: 'Känsliga uppgifter',
  search: 'Sök',
  save: 'Spara valet',
  close: 'Stäng utan att spara',
  lawful: 'Du kan alltid ta tillbaka. Det ändrar inte det som har gjorts tidigare.',
  rights: 'Vill du se, rätta eller radera dina uppgifter? Skriv till oss: {email}.',
  complaint: 'Med ett klagomål kan du också vända dig till: {authority}.',
  history: 'Se dina val',
  'your-rights': 'Dina rättigheter',
  back: 'Tillbaka till inställningarna',

  because: 'Vi får göra detta eftersom {because}.',
  more: 'Mer om detta',
  data: 'Vilka uppgifter',
  recipients: 'Vem som får dem',
  nobody: 'Ingen utanför {controller}.',
  processor: 'arbetar för oss',
  'joint-controller': 'bestämmer tillsammans med oss',
  'third-party': 'bestämmer själv vad de används till',
  safeguard: 'Skydd: {safeguard}',
  retention: 'Hur länge',
  device: 'Vad som sparas på din enhet',
  session: 'tills du stänger webbläsaren',
  on: 'På',
  off: 'Av',
  explicit: 'Det gäller känsliga uppgifter. Jag ger mitt uttryckliga samtycke till: {data}.',
  object: 'Invända',
  objected: 'Du har invänt. Vi gör inte detta längre.',
  allow: 'Ta tillbaka invändningen',

  embed: 'Här finns något från {recipient}',
  'embed-why': 'Om du tillåter det får {recipient} uppgifter om dig.',
  'embed-link': 'Se det hos {recipient}',
  'embed-allow': 'Tillåt: {title}',
  'embed-once': 'Visa bara detta, bara den här gången',

  signal:
    'Din webbläsare ber oss att inte dela dina uppgifter och inte visa riktad reklam (Global Privacy Control). Det följer vi för: {purposes}.',
  'signal-conflict':
    'Detta har du själv tillåtit: {purposes}. Här gäller ditt eget val, inte webbläsarens allmänna signal.',
};

export default sv;
