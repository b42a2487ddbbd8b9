/** Estonian words of the rights. */
import type { RightsWords } from './words.js';

const et: RightsWords = {
  intro:
    'Need on teie andmed. Seepärast võite taotleda järgmist ja {controller} peab teile vastama. Põhjust ei pea te ütlema.',
  free: 'See on tasuta.',
  term: 'Saate vastuse ühe kuu jooksul. Kui teie taotlus on keeruline, võib see võtta kaks kuud kauem. Sellest ja selle põhjusest anname teile teada esimese kuu jooksul.',
  identity:
    'Ärge saatke oma passi, ID-kaardi ega juhiloa koopiat. Kui me ei ole kindlad, et see olete teie, küsime ainult seda, mis on vajalik.',
  rights: 'Mida saate taotleda',
  right: {
    access: {
      name: 'Andmetega tutvumine',
      text: 'Teil on õigus teada, millised andmed meil teie kohta on, ja saada neist koopia.',
    },
    rectification: { name: 'Andmete parandamine', text: 'Kas midagi on valesti või puudu? Siis parandame selle.' },
    erasure: {
      name: 'Andmete kustutamine',
      text: 'Kas me ei vaja teie andmeid enam või võtate nõusoleku tagasi? Siis kustutame need. Alles jääb see, mida peame seaduse järgi säilitama.',
    },
    restriction: {
      name: 'Andmete kasutamise peatamine',
      text: 'Kuni teie andmete üle käib vaidlus, võite paluda, et me need alles hoiaksime, kuid ei kasutaks.',
    },
    portability: {
      name: 'Andmete kaasavõtmine',
      text: 'Andmed, mille meile ise andsite, saate endale failina. Võite ka paluda, et saadaksime need teisele ettevõttele.',
    },
    objection: {
      name: 'Vastuväite esitamine',
      text: 'Kas me kasutame andmeid, sest meil on selleks huvi? Siis võite sellele vastu vaielda. Reklaamile võite vastu vaielda alati: siis lõpetame jäädavalt.',
    },
    'automated-decisions': {
      name: 'Inimese otsus',
      text: 'Kas arvuti üksi otsustas teie kohta midagi, millel on suur mõju? Siis võite paluda, et inimene vaataks selle üle, ja selgitada oma seisukohta.',
    },
    withdrawal: {
      name: 'Nõusoleku tagasivõtmine',
      text: 'Seda võite teha alati ja see on sama lihtne kui nõusoleku andmine.',
    },
    complaint: {
      name: 'Kaebuse esitamine',
      text: 'Kas te ei ole meiega nõus? Siis võite pöörduda järelevalveasutuse ja kohtu poole.',
    },
  },
  objection: 'Vastuväite esitamine',
  'objection-intro': 'Me teeme seda, sest meil on selleks huvi. Kui vaidlete vastu, lõpetame kohe.',
  marketing: 'Vastuväide reklaamile',
  'marketing-intro': 'Kui vaidlete vastu, lõpetame kohe ja jäädavalt.',
  withdraw: 'Nõusoleku tagasivõtmine',
  'withdraw-none': 'Praegu ei kehti ükski teie nõusolek. Te ei pea midagi tegema.',
  request: 'Taotluse esitamine',
  'request-intro': 'Täitke väljad. Enne kui midagi saadetakse, näete kõike veel kord.',
  'request-mail':
    'Täitke väljad. Seejärel avaneb teie e-posti programmis kiri aadressile {email}. Midagi ei saadeta enne, kui saadate kirja ise ära.',
  which: 'Mida soovite?',
  contact: 'Kuhu saame teile vastata?',
  'contact-hint': 'E-posti aadress, telefoninumber või postiaadress. Soovitatavalt selline, mida me juba teame.',
  details: 'Mida taotlus puudutab?',
  'details-hint': 'Ärge kirjutage siia parooli ega isikukoodi.',
  optional: 'ei ole kohustuslik',
  faults: {
    'right-missing': 'Valige, mida soovite. Kui te ei ole kindel, valige „Andmetega tutvumine“.',
    'contact-missing': 'Kirjutage, kuhu saame teile vastata, näiteks nimi@example.com.',
    'contact-mail': 'See e-posti aadress ei ole päris õige. Aadress näeb välja selline: nimi@example.com.',
    'details-missing': 'Kirjutage, mis on valesti ja kuidas peaks olema, näiteks: „Minu majanumber on 12, mitte 21“.',
    'details-long': 'See tekst on liiga pikk. Lühendage see alla 4000 tähemärgi; ülejäänu võite saata hiljem.',
  },
  'faults-one': 'Vaja on veel ühte asja',
  'faults-other': 'Vaja on veel {count} asja',
  check: 'Vaata üle',
  'check-title': 'Kas kõik on õige?',
  'check-intro': 'Midagi ei ole veel saadetud.',
  change: 'Muuda',
  send: 'Saada',
  mail: 'Valmista kiri ette',
  sending: 'Saatmine…',
  due: 'Vastus hiljemalt',
  sent: 'Teie taotlus on saadetud',
  'sent-text': 'Saate vastuse hiljemalt sel kuupäeval: {date}. Teie taotluse tunnus: {id}.',
  'sent-mail':
    'Teie e-posti programm on avanenud. Saatke kiri ise ära; seejärel saate vastuse ühe kuu jooksul. Kas midagi ei avanenud? Kirjutage aadressil {email}.',
  again: 'Veel üks taotlus',
  'not-sent':
    'Saatmine ei õnnestunud. See, mida kirjutasite, on alles. Proovige uuesti või kirjutage aadressil {email}.',
  subject: 'Taotlus minu andmete kohta: {right}',
  reference: 'Tunnus',
  nothing: 'Täitmata',
  complain: 'Kaebus, kohus, kahju',
  'complain-intro':
    'Kas te ei ole nõus sellega, mida {controller} teeb? Võite esitada kaebuse riigis, kus elate, kus töötate või kus see juhtus.',
  country: 'Riik',
  authority: 'Kaebuse saate esitada siin: {authority}.',
  'authority-unknown': 'Me ei tea selle riigi järelevalveasutust. Kaebuse saate esitada riigis, kus {controller} asub.',
  court: 'Võite pöörduda ka kohtusse, isegi kui olete juba kaebuse esitanud.',
  damage:
    'Kas teile tekkis kahju, sest keegi ei järginud seadust? Siis võite nõuda hüvitist, ka siis, kui te ei kaotanud raha, vaid kannatasite hingeliselt.',
};

export default et;
