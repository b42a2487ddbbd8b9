/** Latvian words of the rights. */
import type { RightsWords } from './words.js';

const lv: RightsWords = {
  intro: 'Tie ir jūsu dati. Tāpēc varat pieprasīt turpmāk minēto, un {controller} jums atbildēs. Iemesls nav jānorāda.',
  free: 'Tas ir bez maksas.',
  term: 'Atbildi saņemsiet viena mēneša laikā. Ja jūsu pieprasījums ir sarežģīts, var būt vajadzīgi vēl divi mēneši. Par to un par iemeslu jums paziņosim pirmā mēneša laikā.',
  identity:
    'Nesūtiet pases, personas apliecības vai vadītāja apliecības kopiju. Ja nebūsim pārliecināti, ka tas esat jūs, prasīsim tikai to, kas ir nepieciešams.',
  rights: 'Ko varat pieprasīt',
  right: {
    access: {
      name: 'Datu apskatīšana',
      text: 'Jums ir tiesības zināt, kādi dati par jums mums ir, un saņemt to kopiju.',
    },
    rectification: {
      name: 'Datu labošana',
      text: 'Vai kaut kas nav pareizi vai kaut kā trūkst? Tad mēs to izlabosim.',
    },
    erasure: {
      name: 'Datu dzēšana',
      text: 'Vai jūsu dati mums vairs nav vajadzīgi vai jūs atsaucat piekrišanu? Tad mēs tos dzēsīsim. Paliks tas, ko mums liek glabāt likums.',
    },
    restriction: {
      name: 'Datu izmantošanas apturēšana',
      text: 'Kamēr par jūsu datiem ir strīds, varat lūgt, lai mēs tos glabājam, bet neizmantojam.',
    },
    portability: {
      name: 'Datu pārnešana',
      text: 'Datus, ko mums sniedzāt, varat saņemt kā failu. Varat arī lūgt, lai mēs tos nosūtām citam uzņēmumam.',
    },
    objection: {
      name: 'Iebildums',
      text: 'Vai mēs izmantojam datus, jo mums tajā ir interese? Tad varat iebilst. Pret reklāmu varat iebilst vienmēr: tad mēs pārtraucam pavisam.',
    },
    'automated-decisions': {
      name: 'Cilvēka lēmums',
      text: 'Vai dators viens pats izlēma kaut ko jums ļoti svarīgu? Tad varat lūgt, lai to pārskata cilvēks, un izteikt savu viedokli.',
    },
    withdrawal: {
      name: 'Piekrišanas atsaukšana',
      text: 'To varat darīt vienmēr, un tas ir tikpat viegli kā piekrist.',
    },
    complaint: {
      name: 'Sūdzība',
      text: 'Vai jūs mums nepiekrītat? Tad varat vērsties uzraudzības iestādē un tiesā.',
    },
  },
  objection: 'Iebildums',
  'objection-intro': 'Mēs to darām, jo mums tajā ir interese. Ja iebilstat, mēs uzreiz pārtraucam.',
  marketing: 'Iebildums pret reklāmu',
  'marketing-intro': 'Ja iebilstat, mēs pārtraucam uzreiz un pavisam.',
  withdraw: 'Piekrišanas atsaukšana',
  'withdraw-none': 'Šobrīd nav spēkā neviena jūsu piekrišana. Jums nekas nav jādara.',
  request: 'Pieprasījuma iesniegšana',
  'request-intro': 'Aizpildiet laukus. Pirms kaut kas tiks nosūtīts, jūs visu redzēsiet vēlreiz.',
  'request-mail':
    'Aizpildiet laukus. Pēc tam jūsu e-pasta programmā atvērsies vēstule uz adresi {email}. Nekas netiks nosūtīts, kamēr to nenosūtīsiet jūs.',
  which: 'Ko vēlaties?',
  contact: 'Kur varam jums atbildēt?',
  'contact-hint': 'E-pasta adrese, tālruņa numurs vai pasta adrese. Vēlams, lai mēs to jau zinātu.',
  details: 'Par ko ir pieprasījums?',
  'details-hint': 'Nerakstiet šeit paroli vai personas kodu.',
  optional: 'nav obligāti',
  faults: {
    'right-missing': 'Izvēlieties, ko vēlaties. Ja šaubāties, izvēlieties “Datu apskatīšana”.',
    'contact-missing': 'Ierakstiet, kur varam jums atbildēt, piemēram, vards@example.com.',
    'contact-mail': 'Šajā e-pasta adresē kaut kas nav pareizi. Adrese izskatās šādi: vards@example.com.',
    'details-missing': 'Uzrakstiet, kas nav pareizi un kā jābūt, piemēram: “Manas mājas numurs ir 12, nevis 21”.',
    'details-long':
      'Šis teksts ir pārāk garš. Saīsiniet to, lai būtu mazāk par 4000 rakstzīmēm; pārējo varat nosūtīt vēlāk.',
  },
  'faults-one': 'Vēl jāprecizē {count} lieta',
  'faults-zero': 'Vēl jāprecizē {count} lietu',
  'faults-other': 'Vēl jāprecizē {count} lietas',
  check: 'Pārskatīt',
  'check-title': 'Vai viss ir pareizi?',
  'check-intro': 'Vēl nekas nav nosūtīts.',
  change: 'Labot',
  send: 'Nosūtīt',
  mail: 'Sagatavot e-pastu',
  sending: 'Notiek sūtīšana…',
  due: 'Atbildes termiņš',
  sent: 'Jūsu pieprasījums ir nosūtīts',
  'sent-text': 'Atbildi saņemsiet līdz šim datumam: {date}. Jūsu pieprasījuma numurs: {id}.',
  'sent-mail':
    'Jūsu e-pasta programma ir atvērta. Vēstule vēl jānosūta jums; pēc tam atbildi saņemsiet viena mēneša laikā. Vai nekas neatvērās? Rakstiet uz {email}.',
  again: 'Vēl viens pieprasījums',
  'not-sent': 'Nosūtīt neizdevās. Viss, ko ierakstījāt, ir saglabājies. Mēģiniet vēlreiz vai rakstiet uz {email}.',
  subject: 'Pieprasījums par maniem datiem: {right}',
  reference: 'Pieprasījuma numurs',
  nothing: 'Nav aizpildīts',
  complain: 'Sūdzība, tiesa, kaitējums',
  'complain-intro':
    'Vai nepiekrītat tam, ko {controller} dara? Sūdzību varat iesniegt valstī, kur dzīvojat, kur strādājat vai kur tas notika.',
  country: 'Valsts',
  authority: 'Sūdzību varat iesniegt šeit: {authority}.',
  'authority-unknown':
    'Šajā valstī mēs nezinām nevienu uzraudzības iestādi. Sūdzību varat iesniegt valstī, kur atrodas {controller}.',
  court: 'Varat vērsties arī tiesā, pat ja jau iesniedzāt sūdzību.',
  damage:
    'Vai jums radās kaitējums, jo kāds neievēroja likumu? Tad varat prasīt atlīdzību arī tad, ja nezaudējāt naudu, bet cietāt emocionāli.',
};

export default lv;
