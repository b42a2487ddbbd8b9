/** Slovak words of the rights. */
import type { RightsWords } from './words.js';

const sk: RightsWords = {
  intro:
    'Sú to vaše údaje. Preto máte nasledujúce práva a {controller} musí odpovedať na každú žiadosť. Dôvod uvádzať nemusíte.',
  free: 'Je to bezplatné.',
  term: 'Odpoveď dostanete do jedného mesiaca. Ak je vaša žiadosť zložitá, môže to trvať o dva mesiace dlhšie. To sa dozviete počas prvého mesiaca, aj s dôvodom.',
  identity:
    'Neposielajte kópiu občianskeho preukazu, pasu ani vodičského preukazu. Ak nebude isté, že ste to vy, opýtame sa len na to, čo je potrebné.',
  rights: 'O čo môžete žiadať',
  right: {
    access: { name: 'Prístup k údajom', text: 'Môžete sa dozvedieť, ktoré údaje o vás máme, a dostať ich kópiu.' },
    rectification: { name: 'Oprava údajov', text: 'Je niečo nesprávne alebo niečo chýba? Opravíme to.' },
    erasure: {
      name: 'Vymazanie údajov',
      text: 'Už vaše údaje nepotrebujeme alebo odvolávate súhlas? Potom ich vymažeme. Zostane to, čo musíme uchovať podľa zákona.',
    },
    restriction: {
      name: 'Pozastavenie používania údajov',
      text: 'Kým trvá spor o vaše údaje, môžete žiadať, aby sme ich uchovali, ale nepoužívali.',
    },
    portability: {
      name: 'Prenesenie údajov',
      text: 'Údaje, ktoré máme priamo od vás, môžete dostať ako súbor. Môžeme ich aj poslať inej firme.',
    },
    objection: {
      name: 'Námietka',
      text: 'Používame údaje, lebo na tom máme záujem? Potom môžete namietať. Proti reklame vždy: potom prestaneme natrvalo.',
    },
    'automated-decisions': {
      name: 'Rozhodnutie človeka',
      text: 'Rozhodol o vás len počítač a má to pre vás veľký význam? Potom môžete žiadať, aby sa na to pozrel človek, a povedať svoj názor.',
    },
    withdrawal: { name: 'Odvolanie súhlasu', text: 'Môžete to urobiť vždy a je to rovnako ľahké ako súhlas udeliť.' },
    complaint: { name: 'Sťažnosť', text: 'Nesúhlasíte s nami? Môžete sa obrátiť na dozorný orgán aj na súd.' },
  },
  objection: 'Namietať',
  'objection-intro': 'Robíme to, lebo na tom máme záujem. Ak namietate, hneď prestaneme.',
  marketing: 'Namietať proti reklame',
  'marketing-intro': 'Ak namietate, prestaneme hneď a natrvalo.',
  withdraw: 'Odvolať súhlas',
  'withdraw-none': 'Teraz neplatí žiadny váš súhlas. Nemusíte nič robiť.',
  request: 'Podať žiadosť',
  'request-intro': 'Vyplňte formulár. Skôr než sa niečo odošle, uvidíte všetko ešte raz.',
  'request-mail':
    'Vyplňte formulár. Potom sa otvorí váš poštový program so správou na adresu {email}. Nič neodíde, kým správu sami neodošlete.',
  which: 'Čo si želáte?',
  contact: 'Kam vám môžeme odpovedať?',
  'contact-hint': 'E-mailová adresa, telefónne číslo alebo poštová adresa. Najlepšie kontakt, ktorý už od vás poznáme.',
  details: 'O čo ide?',
  'details-hint': 'Nepíšte sem heslo ani národné identifikačné číslo.',
  optional: 'nepovinné',
  faults: {
    'right-missing': 'Vyberte, čo si želáte. Ak váhate, vyberte „Prístup k údajom“.',
    'contact-missing': 'Vyplňte, kam vám môžeme odpovedať, napríklad meno@example.com.',
    'contact-mail': 'V tejto e-mailovej adrese niečo nesedí. Adresa vyzerá takto: meno@example.com.',
    'details-missing': 'Napíšte, čo je nesprávne a ako to má byť, napríklad: „Číslo môjho domu je 12, nie 21“.',
    'details-long': 'Tento text je príliš dlhý. Skráťte ho na menej ako 4000 znakov; zvyšok môžete poslať neskôr.',
  },
  'faults-one': 'Je potrebná ešte jedna vec',
  'faults-few': 'Sú potrebné ešte {count} veci',
  'faults-many': 'Je potrebných ešte {count} veci',
  'faults-other': 'Je potrebných ešte {count} vecí',
  check: 'Skontrolovať',
  'check-title': 'Je to takto správne?',
  'check-intro': 'Zatiaľ nebolo nič odoslané.',
  change: 'Upraviť',
  send: 'Odoslať',
  mail: 'Pripraviť e-mail',
  sending: 'Odosiela sa…',
  due: 'Odpoveď najneskôr',
  sent: 'Vaša žiadosť bola odoslaná',
  'sent-text': 'Odpoveď dostanete najneskôr {date}. Číslo vašej žiadosti: {id}.',
  'sent-mail':
    'Otvoril sa váš poštový program. Správu ešte musíte odoslať; odpoveď potom dostanete do jedného mesiaca. Nič sa neotvorilo? Napíšte na {email}.',
  again: 'Ďalšia žiadosť',
  'not-sent': 'Odoslanie sa nepodarilo. Vyplnené údaje tu zostali. Skúste to znova alebo napíšte na {email}.',
  subject: 'Žiadosť týkajúca sa mojich údajov: {right}',
  reference: 'Číslo žiadosti',
  nothing: 'Nič nevyplnené',
  complain: 'Sťažnosť, súd, ujma',
  'complain-intro':
    'Nesúhlasíte s tým, čo {controller} robí? Sťažnosť môžete podať v krajine, kde žijete, kde pracujete alebo kde sa to stalo.',
  country: 'Krajina',
  authority: 'Sťažnosť môžete podať tu: {authority}.',
  'authority-unknown':
    'Pre túto krajinu nepoznáme žiadny dozorný orgán. Sťažnosť môžete podať v krajine, kde sídli {controller}.',
  court: 'Môžete sa obrátiť aj na súd, a to aj po podaní sťažnosti.',
  damage:
    'Vznikla vám ujma, lebo niekto nedodržal zákon? Potom môžete žiadať náhradu, aj keď vás to nestálo peniaze, ale spôsobilo vám to trápenie.',
};

export default sk;
