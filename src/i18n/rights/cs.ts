/** Czech words of the rights. */
import type { RightsWords } from './words.js';

const cs: RightsWords = {
  intro:
    'Jsou to vaše údaje. Proto máte následující práva a {controller} musí odpovědět na každou žádost. Důvod uvádět nemusíte.',
  free: 'Je to zdarma.',
  term: 'Odpověď dostanete do jednoho měsíce. Pokud je vaše žádost složitá, může to trvat o dva měsíce déle. To se dozvíte během prvního měsíce, i s důvodem.',
  identity:
    'Neposílejte kopii občanského průkazu, pasu ani řidičského průkazu. Pokud nebude jisté, že jste to vy, zeptáme se jen na to, co je potřeba.',
  rights: 'O co můžete žádat',
  right: {
    access: { name: 'Přístup k údajům', text: 'Můžete se dozvědět, které údaje o vás máme, a dostat jejich kopii.' },
    rectification: { name: 'Oprava údajů', text: 'Je něco špatně nebo něco chybí? Opravíme to.' },
    erasure: {
      name: 'Smazání údajů',
      text: 'Už vaše údaje nepotřebujeme, nebo odvoláváte souhlas? Pak je smažeme. Zůstane to, co musíme uchovat podle zákona.',
    },
    restriction: {
      name: 'Pozastavení používání údajů',
      text: 'Dokud trvá spor o vaše údaje, můžete žádat, abychom je uchovali, ale nepoužívali.',
    },
    portability: {
      name: 'Přenesení údajů',
      text: 'Údaje, které máme přímo od vás, můžete dostat jako soubor. Můžeme je také poslat jiné firmě.',
    },
    objection: {
      name: 'Námitka',
      text: 'Používáme údaje, protože na tom máme zájem? Pak můžete vznést námitku. Proti reklamě vždy: pak přestaneme natrvalo.',
    },
    'automated-decisions': {
      name: 'Rozhodnutí člověka',
      text: 'Rozhodl o vás jen počítač a má to pro vás velký význam? Pak můžete žádat, aby se na to podíval člověk, a říct svůj názor.',
    },
    withdrawal: { name: 'Odvolání souhlasu', text: 'Můžete to udělat vždy a je to stejně snadné jako souhlas udělit.' },
    complaint: { name: 'Stížnost', text: 'Nesouhlasíte s námi? Můžete se obrátit na dozorový úřad i na soud.' },
  },
  objection: 'Vznést námitku',
  'objection-intro': 'Děláme to, protože na tom máme zájem. Když vznesete námitku, ihned přestaneme.',
  marketing: 'Vznést námitku proti reklamě',
  'marketing-intro': 'Když vznesete námitku, přestaneme ihned a natrvalo.',
  withdraw: 'Odvolat souhlas',
  'withdraw-none': 'Teď neplatí žádný váš souhlas. Nemusíte nic dělat.',
  request: 'Podat žádost',
  'request-intro': 'Vyplňte formulář. Než se něco odešle, uvidíte vše ještě jednou.',
  'request-mail':
    'Vyplňte formulář. Pak se otevře váš poštovní program se zprávou na adresu {email}. Nic neodejde, dokud zprávu sami neodešlete.',
  which: 'Co si přejete?',
  contact: 'Kam vám můžeme odpovědět?',
  'contact-hint': 'E-mailová adresa, telefonní číslo nebo poštovní adresa. Nejlépe kontakt, který už od vás známe.',
  details: 'O co jde?',
  'details-hint': 'Nepište sem heslo ani národní identifikační číslo.',
  optional: 'nepovinné',
  faults: {
    'right-missing': 'Vyberte, co si přejete. Pokud váháte, vyberte „Přístup k údajům“.',
    'contact-missing': 'Vyplňte, kam vám můžeme odpovědět, například jmeno@example.com.',
    'contact-mail': 'V této e-mailové adrese něco nesedí. Adresa vypadá takto: jmeno@example.com.',
    'details-missing': 'Napište, co je špatně a jak to má být, například: „Číslo mého domu je 12, ne 21“.',
    'details-long': 'Tento text je příliš dlouhý. Zkraťte ho na méně než 4000 znaků; zbytek můžete poslat později.',
  },
  'faults-one': 'Je potřeba ještě jedna věc',
  'faults-few': 'Jsou potřeba ještě {count} věci',
  'faults-many': 'Je potřeba ještě {count} věci',
  'faults-other': 'Je potřeba ještě {count} věcí',
  check: 'Zkontrolovat',
  'check-title': 'Je to tak správně?',
  'check-intro': 'Zatím nebylo nic odesláno.',
  change: 'Upravit',
  send: 'Odeslat',
  mail: 'Připravit e-mail',
  sending: 'Odesílá se…',
  due: 'Odpověď nejpozději',
  sent: 'Vaše žádost byla odeslána',
  'sent-text': 'Odpověď dostanete nejpozději {date}. Číslo vaší žádosti: {id}.',
  'sent-mail':
    'Otevřel se váš poštovní program. Zprávu ještě musíte odeslat; odpověď pak dostanete do jednoho měsíce. Nic se neotevřelo? Napište na {email}.',
  again: 'Další žádost',
  'not-sent': 'Odeslání se nepodařilo. Vyplněné údaje tu zůstaly. Zkuste to znovu, nebo napište na {email}.',
  subject: 'Žádost týkající se mých údajů: {right}',
  reference: 'Číslo žádosti',
  nothing: 'Nic nevyplněno',
  complain: 'Stížnost, soud, újma',
  'complain-intro':
    'Nesouhlasíte s tím, co {controller} dělá? Stížnost můžete podat v zemi, kde žijete, kde pracujete nebo kde se to stalo.',
  country: 'Země',
  authority: 'Stížnost můžete podat zde: {authority}.',
  'authority-unknown':
    'Pro tuto zemi neznáme žádný dozorový úřad. Stížnost můžete podat v zemi, kde sídlí {controller}.',
  court: 'Můžete se obrátit i na soud, a to i po podání stížnosti.',
  damage:
    'Vznikla vám újma, protože někdo nedodržel zákon? Pak můžete žádat náhradu, i když vás to nestálo peníze, ale způsobilo vám to trápení.',
};

export default cs;
