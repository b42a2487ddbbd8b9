/** Lithuanian words of the rights. */
import type { RightsWords } from './words.js';

const lt: RightsWords = {
  intro:
    'Tai jūsų duomenys. Todėl galite prašyti toliau nurodytų dalykų, o {controller} turi jums atsakyti. Priežasties nurodyti nereikia.',
  free: 'Tai nemokama.',
  term: 'Atsakymą gausite per vieną mėnesį. Jei jūsų prašymas sudėtingas, tai gali užtrukti dviem mėnesiais ilgiau. Apie tai ir apie priežastį pranešime per pirmą mėnesį.',
  identity:
    'Nesiųskite paso, asmens tapatybės kortelės ar vairuotojo pažymėjimo kopijos. Jei nebūsime tikri, kad tai jūs, paprašysime tik to, ko reikia.',
  rights: 'Ko galite prašyti',
  right: {
    access: {
      name: 'Susipažinti su duomenimis',
      text: 'Turite teisę žinoti, kokius duomenis apie jus turime, ir gauti jų kopiją.',
    },
    rectification: {
      name: 'Ištaisyti duomenis',
      text: 'Kas nors neteisinga arba ko nors trūksta? Tada tai ištaisysime.',
    },
    erasure: {
      name: 'Ištrinti duomenis',
      text: 'Jūsų duomenų mums nebereikia arba atšaukiate sutikimą? Tada juos ištrinsime. Liks tai, ką saugoti mus įpareigoja įstatymai.',
    },
    restriction: {
      name: 'Sustabdyti duomenų naudojimą',
      text: 'Kol vyksta ginčas dėl jūsų duomenų, galite prašyti, kad juos saugotume, bet nenaudotume.',
    },
    portability: {
      name: 'Perkelti duomenis',
      text: 'Duomenis, kuriuos mums pateikėte, galite gauti kaip failą. Taip pat galite prašyti, kad nusiųstume juos kitai įmonei.',
    },
    objection: {
      name: 'Prieštarauti',
      text: 'Naudojame duomenis, nes esame tuo suinteresuoti? Tada galite prieštarauti. Reklamai galite prieštarauti visada: tada liaujamės visam laikui.',
    },
    'automated-decisions': {
      name: 'Prašyti, kad spręstų žmogus',
      text: 'Ar vien kompiuteris nusprendė ką nors, kas jums labai svarbu? Tada galite prašyti, kad tai peržiūrėtų žmogus, ir pasakyti savo nuomonę.',
    },
    withdrawal: {
      name: 'Atšaukti sutikimą',
      text: 'Tai galite padaryti visada, taip pat lengvai, kaip ir duoti sutikimą.',
    },
    complaint: {
      name: 'Pateikti skundą',
      text: 'Nesutinkate su mumis? Tada galite kreiptis į priežiūros instituciją ir į teismą.',
    },
  },
  objection: 'Prieštarauti',
  'objection-intro': 'Tai darome, nes esame tuo suinteresuoti. Jei prieštaraujate, iš karto liaujamės.',
  marketing: 'Prieštarauti reklamai',
  'marketing-intro': 'Jei prieštaraujate, liaujamės iš karto ir visam laikui.',
  withdraw: 'Atšaukti sutikimą',
  'withdraw-none': 'Šiuo metu negalioja nė vienas jūsų sutikimas. Jums nieko daryti nereikia.',
  request: 'Pateikti prašymą',
  'request-intro': 'Užpildykite laukus. Prieš išsiunčiant viską pamatysite dar kartą.',
  'request-mail':
    'Užpildykite laukus. Tada jūsų pašto programoje atsidarys laiškas adresu {email}. Niekas nebus išsiųsta, kol laiško neišsiųsite.',
  which: 'Ko norite?',
  contact: 'Kur galime jums atsakyti?',
  'contact-hint': 'El. pašto adresas, telefono numeris arba pašto adresas. Geriausia – toks, kurį jau žinome.',
  details: 'Dėl ko kreipiatės?',
  'details-hint': 'Nerašykite čia slaptažodžio ar asmens kodo.',
  optional: 'neprivaloma',
  faults: {
    'right-missing': 'Pasirinkite, ko norite. Jei abejojate, rinkitės „Susipažinti su duomenimis“.',
    'contact-missing': 'Įrašykite, kur galime jums atsakyti, pavyzdžiui, vardas@example.com.',
    'contact-mail': 'Šis el. pašto adresas ne visai teisingas. Adresas atrodo taip: vardas@example.com.',
    'details-missing':
      'Parašykite, kas neteisinga ir kaip turėtų būti, pavyzdžiui: „Mano namo numeris yra 12, o ne 21“.',
    'details-long':
      'Šis tekstas per ilgas. Sutrumpinkite jį, kad būtų mažiau nei 4000 ženklų; kitką galėsite atsiųsti vėliau.',
  },
  'faults-one': 'Dar reikia patikslinti {count} dalyką',
  'faults-few': 'Dar reikia patikslinti {count} dalykus',
  'faults-many': 'Dar reikia patikslinti {count} dalyko',
  'faults-other': 'Dar reikia patikslinti {count} dalykų',
  check: 'Peržiūrėti',
  'check-title': 'Ar viskas teisinga?',
  'check-intro': 'Dar nieko neišsiųsta.',
  change: 'Pakeisti',
  send: 'Siųsti',
  mail: 'Parengti laišką',
  sending: 'Siunčiama…',
  due: 'Atsakymas ne vėliau kaip',
  sent: 'Jūsų prašymas išsiųstas',
  'sent-text': 'Atsakymą gausite ne vėliau kaip {date}; jūsų prašymo numeris: {id}.',
  'sent-mail':
    'Jūsų pašto programa atsidarė. Laišką dar turite išsiųsti; tada atsakymą gausite per vieną mėnesį. Niekas neatsidarė? Rašykite adresu {email}.',
  again: 'Dar vienas prašymas',
  'not-sent': 'Išsiųsti nepavyko. Tai, ką įrašėte, išliko. Bandykite dar kartą arba rašykite adresu {email}.',
  subject: 'Prašymas dėl mano duomenų: {right}',
  reference: 'Prašymo numeris',
  nothing: 'Neužpildyta',
  complain: 'Skundas, teismas, žala',
  'complain-intro':
    'Nesutinkate su tuo, ką daro {controller}? Skundą galite pateikti šalyje, kurioje gyvenate, dirbate arba kurioje tai įvyko.',
  country: 'Šalis',
  authority: 'Skundą galite pateikti čia: {authority}.',
  'authority-unknown':
    'Šios šalies priežiūros institucijos nežinome. Skundą galite pateikti šalyje, kurioje yra {controller}.',
  court: 'Taip pat galite kreiptis į teismą, net jei skundą jau pateikėte.',
  damage:
    'Patyrėte žalą, nes kas nors nesilaikė įstatymų? Tada galite reikalauti atlyginimo, net jei pinigų nepraradote, bet patyrėte dvasinių kančių.',
};

export default lt;
