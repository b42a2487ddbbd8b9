/** Croatian words of the rights. */
import type { RightsWords } from './words.js';

const hr: RightsWords = {
  intro:
    'To su vaši podaci. Zato imate sljedeća prava, a {controller} mora odgovoriti na svaki zahtjev. Ne morate reći zašto.',
  free: 'Besplatno je.',
  term: 'Odgovor dobivate u roku od mjesec dana. Ako je vaš zahtjev složen, može potrajati dva mjeseca dulje. To ćete saznati u prvom mjesecu, zajedno s razlogom.',
  identity:
    'Ne šaljite kopiju osobne iskaznice, putovnice ni vozačke dozvole. Ako ne bude sigurno da ste to vi, tražit ćemo samo ono što je nužno.',
  rights: 'Što možete tražiti',
  right: {
    access: { name: 'Uvid u podatke', text: 'Možete saznati koje podatke imamo o vama i dobiti njihovu kopiju.' },
    rectification: { name: 'Ispravak podataka', text: 'Nešto nije točno ili nedostaje? To ispravljamo.' },
    erasure: {
      name: 'Brisanje podataka',
      text: 'Vaši nam podaci više ne trebaju ili povlačite privolu? Tada ih brišemo. Ostaje ono što moramo čuvati po zakonu.',
    },
    restriction: {
      name: 'Ograničenje uporabe podataka',
      text: 'Dok traje spor o vašim podacima, možete tražiti da ih čuvamo, ali ne upotrebljavamo.',
    },
    portability: {
      name: 'Prijenos podataka',
      text: 'Podatke koje imamo izravno od vas možete dobiti kao datoteku. Možemo ih i poslati drugoj tvrtki.',
    },
    objection: {
      name: 'Prigovor',
      text: 'Upotrebljavamo podatke jer u tome imamo interes? Tada se možete usprotiviti. Oglašavanju uvijek: tada prestajemo zauvijek.',
    },
    'automated-decisions': {
      name: 'Odluka čovjeka',
      text: 'Je li o nečemu jako važnom za vas odlučilo samo računalo? Tada možete tražiti da to pogleda čovjek i reći svoje mišljenje.',
    },
    withdrawal: { name: 'Povlačenje privole', text: 'To uvijek možete, i jednako je lako kao dati privolu.' },
    complaint: { name: 'Pritužba', text: 'Ne slažete se s nama? Možete se obratiti nadzornom tijelu i sudu.' },
  },
  objection: 'Prigovor',
  'objection-intro': 'To radimo jer u tome imamo interes. Ako se usprotivite, odmah prestajemo.',
  marketing: 'Prigovor na oglašavanje',
  'marketing-intro': 'Ako se usprotivite, prestajemo odmah i zauvijek.',
  withdraw: 'Povlačenje privole',
  'withdraw-none': 'Sada ne vrijedi nijedna vaša privola. Ne morate ništa učiniti.',
  request: 'Podnošenje zahtjeva',
  'request-intro': 'Ispunite obrazac. Prije slanja sve ćete vidjeti još jednom.',
  'request-mail':
    'Ispunite obrazac. Zatim se otvara vaš program za e-poštu s porukom na adresu {email}. Ništa se ne šalje dok poruku sami ne pošaljete.',
  which: 'Što želite?',
  contact: 'Gdje vam možemo odgovoriti?',
  'contact-hint': 'Adresa e-pošte, telefonski broj ili poštanska adresa. Najbolje kontakt koji već imamo.',
  details: 'O čemu je riječ?',
  'details-hint': 'Ovdje ne upisujte lozinku ni osobni identifikacijski broj.',
  optional: 'nije obvezno',
  faults: {
    'right-missing': 'Odaberite što želite. Niste sigurni? Tada odaberite „Uvid u podatke”.',
    'contact-missing': 'Upišite gdje vam možemo odgovoriti, na primjer ime@example.com.',
    'contact-mail': 'U ovoj adresi e-pošte nešto nije točno. Adresa izgleda ovako: ime@example.com.',
    'details-missing': 'Napišite što nije točno i kako treba biti, na primjer: „Moj kućni broj je 12, a ne 21”.',
    'details-long': 'Ovaj je tekst predug. Skratite ga na manje od 4000 znakova; ostalo možete poslati kasnije.',
  },
  'faults-one': 'Potrebna je još jedna stvar',
  'faults-few': 'Potrebne su još {count} stvari',
  'faults-other': 'Potrebno je još {count} stvari',
  check: 'Pregledaj',
  'check-title': 'Je li ovako u redu?',
  'check-intro': 'Još ništa nije poslano.',
  change: 'Promijeni',
  send: 'Pošalji',
  mail: 'Pripremi e-poštu',
  sending: 'Slanje…',
  due: 'Rok za odgovor',
  sent: 'Vaš je zahtjev poslan',
  'sent-text': 'Do {date} dobit ćete odgovor. Broj vašeg zahtjeva: {id}.',
  'sent-mail':
    'Otvorio se vaš program za e-poštu. Poruku još morate poslati; odgovor zatim dobivate u roku od mjesec dana. Ništa se nije otvorilo? Pišite na {email}.',
  again: 'Još jedan zahtjev',
  'not-sent': 'Slanje nije uspjelo. Ono što je upisano i dalje je ovdje. Pokušajte ponovno ili pišite na {email}.',
  subject: 'Zahtjev u vezi s mojim podacima: {right}',
  reference: 'Broj zahtjeva',
  nothing: 'Ništa nije upisano',
  complain: 'Pritužba, sud, šteta',
  'complain-intro':
    'Ne slažete se s onim što {controller} radi? Pritužbu možete podnijeti u zemlji u kojoj živite, u kojoj radite ili u kojoj se to dogodilo.',
  country: 'Zemlja',
  authority: 'Pritužbu možete podnijeti ovdje: {authority}.',
  'authority-unknown':
    'Nije nam poznato nadzorno tijelo za ovu zemlju. Pritužbu možete podnijeti u zemlji u kojoj {controller} ima sjedište.',
  court: 'Možete se obratiti i sudu, čak i ako je pritužba već podnesena.',
  damage:
    'Nastala vam je šteta jer se netko nije držao zakona? Tada možete tražiti naknadu, i kad vas nije stajalo novca, ali vam je nanijelo duševnu bol.',
};

export default hr;
