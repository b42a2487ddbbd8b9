/** Romanian words of the rights. */
import type { RightsWords } from './words.js';

const ro: RightsWords = {
  intro:
    'Sunt datele dumneavoastră. De aceea puteți cere de la {controller} următoarele lucruri. Nu trebuie să spuneți de ce.',
  free: 'Este gratuit.',
  term: 'Primiți un răspuns în termen de o lună. Dacă cererea este complexă, poate dura cu două luni mai mult. În acest caz, vă anunțăm în prima lună și vă spunem motivul.',
  identity:
    'Nu trimiteți o copie a cărții de identitate, a pașaportului sau a permisului de conducere. Dacă nu suntem siguri că sunteți dumneavoastră, vă cerem doar ce este necesar.',
  rights: 'Ce puteți cere',
  right: {
    access: {
      name: 'Acces la date',
      text: 'Puteți afla ce date avem despre dumneavoastră și puteți primi o copie a lor.',
    },
    rectification: { name: 'Corectarea datelor', text: 'Ceva este greșit sau lipsește? Atunci corectăm acest lucru.' },
    erasure: {
      name: 'Ștergerea datelor',
      text: 'Nu mai avem nevoie de datele dumneavoastră sau vă retrageți consimțământul? Atunci le ștergem. Ce ne obligă legea să păstrăm rămâne.',
    },
    restriction: {
      name: 'Restricționarea folosirii datelor',
      text: 'Cât timp există un dezacord legat de datele dumneavoastră, ne puteți cere să le păstrăm fără să le folosim.',
    },
    portability: {
      name: 'Transferul datelor',
      text: 'Puteți primi într-un fișier datele pe care ni le-ați dat chiar dumneavoastră. Ne puteți cere și să le trimitem altei companii.',
    },
    objection: {
      name: 'Opoziție',
      text: 'Folosim date pentru că avem un interes? Atunci vă puteți opune. La reclame vă puteți opune întotdeauna: atunci ne oprim definitiv.',
    },
    'automated-decisions': {
      name: 'Decizie luată de un om',
      text: 'Un calculator a decis singur ceva foarte important pentru dumneavoastră? Atunci puteți cere ca un om să verifice decizia și vă puteți spune părerea.',
    },
    withdrawal: {
      name: 'Retragerea consimțământului',
      text: 'Puteți face asta oricând, la fel de ușor cum vă dați consimțământul.',
    },
    complaint: {
      name: 'Plângere',
      text: 'Nu sunteți de acord cu noi? Atunci vă puteți adresa autorității de supraveghere și instanței de judecată.',
    },
  },
  objection: 'Opoziție',
  'objection-intro': 'Facem asta pentru că avem un interes. Dacă vă opuneți, ne oprim imediat.',
  marketing: 'Opoziție la reclame',
  'marketing-intro': 'Dacă vă opuneți, ne oprim imediat și definitiv.',
  withdraw: 'Retragerea consimțământului',
  'withdraw-none': 'Acum nu aveți niciun consimțământ valabil. Nu trebuie să faceți nimic.',
  request: 'Trimiteți o cerere',
  'request-intro': 'Completați acest formular. Înainte de trimitere vedeți totul încă o dată.',
  'request-mail':
    'Completați acest formular. Apoi se deschide programul de e-mail, cu un mesaj către {email}. Nu pleacă nimic până nu îl trimiteți chiar dumneavoastră.',
  which: 'Ce doriți?',
  contact: 'Unde vă putem răspunde?',
  'contact-hint': 'O adresă de e-mail, un număr de telefon sau o adresă poștală. De preferat, ceva ce cunoaștem deja.',
  details: 'Despre ce este vorba?',
  'details-hint': 'Nu scrieți aici o parolă sau un număr național de identificare.',
  optional: 'opțional',
  faults: {
    'right-missing': 'Alegeți ce doriți. Nu știți sigur? Atunci alegeți „Acces la date”.',
    'contact-missing': 'Scrieți unde vă putem răspunde, de exemplu nume@example.com.',
    'contact-mail': 'Această adresă de e-mail nu este tocmai corectă. O adresă arată așa: nume@example.com.',
    'details-missing': 'Scrieți ce este greșit și ce este corect, de exemplu: „Locuiesc la numărul 12, nu la 21”.',
    'details-long': 'Acest text este prea lung. Scrieți mai puțin de 4000 de caractere; restul poate urma mai târziu.',
  },
  'faults-one': 'Mai este necesar un lucru',
  'faults-few': 'Mai sunt necesare {count} lucruri',
  'faults-other': 'Mai sunt necesare {count} de lucruri',
  check: 'Verificați',
  'check-title': 'Este corect așa?',
  'check-intro': 'Încă nu s-a trimis nimic.',
  change: 'Modificați',
  send: 'Trimiteți',
  mail: 'Pregătiți e-mailul',
  sending: 'Se trimite…',
  due: 'Răspuns cel târziu la',
  sent: 'Cererea dumneavoastră a fost trimisă',
  'sent-text': 'Primiți un răspuns cel târziu la {date}. Referința cererii: {id}.',
  'sent-mail':
    'Programul de e-mail s-a deschis. Trimiteți mesajul chiar dumneavoastră; apoi primiți un răspuns în termen de o lună. Nu s-a deschis nimic? Scrieți la {email}.',
  again: 'Altă cerere',
  'not-sent': 'Cererea nu a putut fi trimisă. Ce ați completat s-a păstrat. Încercați din nou sau scrieți la {email}.',
  subject: 'Cerere despre datele mele: {right}',
  reference: 'Referință',
  nothing: 'Necompletat',
  complain: 'Plângere, instanță, despăgubiri',
  'complain-intro':
    'Nu sunteți de acord cu ce face {controller}? Puteți depune o plângere în țara în care locuiți, în care lucrați sau în care s-a întâmplat.',
  country: 'Țara',
  authority: 'În această țară puteți depune o plângere la: {authority}.',
  'authority-unknown':
    'Pentru această țară nu cunoaștem o autoritate de supraveghere. Puteți depune o plângere în țara în care {controller} are sediul.',
  court: 'Vă puteți adresa și instanței, chiar dacă ați depus deja o plângere.',
  damage:
    'Ați suferit un prejudiciu pentru că cineva nu a respectat legea? Atunci puteți cere despăgubiri. Le puteți cere și dacă nu ați pierdut bani, dar ați avut de suferit.',
};

export default ro;
