/** Hungarian words of the rights. */
import type { RightsWords } from './words.js';

const hu: RightsWords = {
  intro:
    'Ezek az Ön adatai, ezért az alábbiakat kérheti. A kérelmét {controller} kapja meg. Nem kell megmondania, miért kéri.',
  free: 'Ez ingyenes.',
  term: 'Egy hónapon belül választ kap. Ha a kérelme összetett, ez két hónappal tovább tarthat. Ezt az első hónapon belül közöljük Önnel, az okával együtt.',
  identity:
    'Ne küldjön másolatot az útleveléről, a személyi igazolványáról vagy a jogosítványáról. Ha nem vagyunk biztosak abban, hogy Ön az, csak azt kérjük, ami szükséges.',
  rights: 'Amit kérhet',
  right: {
    access: {
      name: 'Adatok megtekintése',
      text: 'Megtudhatja, milyen adatok vannak nálunk Önről, és másolatot kaphat róluk.',
    },
    rectification: { name: 'Adatok helyesbítése', text: 'Valami hibás vagy hiányzik? Akkor kijavítjuk.' },
    erasure: {
      name: 'Adatok törlése',
      text: 'Már nincs szükségünk az adataira, vagy Ön visszavonja a hozzájárulását? Akkor töröljük őket. Amit a törvény szerint meg kell őriznünk, az megmarad.',
    },
    restriction: {
      name: 'Adatok használatának korlátozása',
      text: 'Amíg vita van az adatairól, kérheti, hogy csak őrizzük őket, de ne használjuk.',
    },
    portability: {
      name: 'Adatok átvitele',
      text: 'Amit Ön adott meg nekünk, azt fájlként megkaphatja. Azt is kérheti, hogy küldjük el egy másik cégnek.',
    },
    objection: {
      name: 'Tiltakozás',
      text: 'Azért használunk adatokat, mert érdekünk fűződik hozzá? Akkor tiltakozhat ez ellen. Reklám ellen mindig tiltakozhat: akkor végleg abbahagyjuk.',
    },
    'automated-decisions': {
      name: 'Emberi döntés kérése',
      text: 'Egy számítógép egyedül döntött olyasmiről, ami Önt jelentősen érinti? Akkor kérheti, hogy egy ember is megvizsgálja, és elmondhatja az álláspontját.',
    },
    withdrawal: {
      name: 'Hozzájárulás visszavonása',
      text: 'Ezt bármikor megteheti, és ugyanolyan egyszerű, mint a hozzájárulás megadása.',
    },
    complaint: {
      name: 'Panasz',
      text: 'Nem ért egyet velünk? Akkor a felügyeleti hatósághoz és a bírósághoz is fordulhat.',
    },
  },
  objection: 'Tiltakozás',
  'objection-intro': 'Ezt azért tesszük, mert érdekünk fűződik hozzá. Ha tiltakozik, azonnal abbahagyjuk.',
  marketing: 'Tiltakozás reklám ellen',
  'marketing-intro': 'Ha tiltakozik, azonnal és végleg abbahagyjuk.',
  withdraw: 'Hozzájárulás visszavonása',
  'withdraw-none': 'Most nincs érvényes hozzájárulása. Nem kell tennie semmit.',
  request: 'Kérelem küldése',
  'request-intro': 'Töltse ki ezt az űrlapot. Küldés előtt még egyszer mindent átnézhet.',
  'request-mail':
    'Töltse ki ezt az űrlapot. Utána megnyílik a levelezőprogramja egy üzenettel erre a címre: {email}. Semmi sem megy el, amíg Ön el nem küldi.',
  which: 'Mit szeretne?',
  contact: 'Hová küldhetjük a választ?',
  'contact-hint': 'E-mail-cím, telefonszám vagy postai cím. Lehetőleg olyan, amelyet már ismerünk.',
  details: 'Miről van szó?',
  'details-hint': 'Ne írjon ide jelszót vagy személyi azonosító számot.',
  optional: 'nem kötelező',
  faults: {
    'right-missing': 'Válassza ki, mit szeretne. Nem biztos benne? Akkor válassza ezt: „Adatok megtekintése”.',
    'contact-missing': 'Írja be, hová küldhetjük a választ, például: nev@example.com.',
    'contact-mail': 'Ez az e-mail-cím nem egészen helyes. Egy cím így néz ki: nev@example.com.',
    'details-missing': 'Írja le, mi hibás, és mi lenne a helyes, például: „A házszámom 12, nem 21”.',
    'details-long': 'Ez a szöveg túl hosszú. Legyen rövidebb 4000 karakternél; a többit később is elküldheti.',
  },
  'faults-one': 'Még egy dolog hiányzik',
  'faults-other': 'Még {count} dolog hiányzik',
  check: 'Ellenőrzés',
  'check-title': 'Így helyes?',
  'check-intro': 'Még semmit sem küldtünk el.',
  change: 'Módosítás',
  send: 'Küldés',
  mail: 'E-mail előkészítése',
  sending: 'Küldés folyamatban…',
  due: 'A válasz határideje',
  sent: 'A kérelmét elküldtük',
  'sent-text': 'Legkésőbb a határidőig ({date}) választ kap. A kérelme azonosítója: {id}.',
  'sent-mail':
    'Megnyílt a levelezőprogramja. Küldje el az üzenetet; utána egy hónapon belül választ kap. Nem nyílt meg semmi? Írjon ide: {email}.',
  again: 'Újabb kérelem',
  'not-sent': 'Nem sikerült elküldeni. Amit beírt, még megvan. Próbálja újra, vagy írjon ide: {email}.',
  subject: 'Kérelem az adataimmal kapcsolatban: {right}',
  reference: 'Azonosító',
  nothing: 'Nincs kitöltve',
  complain: 'Panasz, bíróság, kártérítés',
  'complain-intro':
    'Nem ért egyet azzal, amit {controller} tesz? Panaszt tehet abban az országban, ahol él, ahol dolgozik, vagy ahol az eset történt.',
  country: 'Ország',
  authority: 'Ebben az országban itt tehet panaszt: {authority}.',
  'authority-unknown':
    'Ehhez az országhoz nem ismerünk felügyeleti hatóságot. Panaszt abban az országban tehet, ahol {controller} működik.',
  court: 'Bírósághoz is fordulhat, akkor is, ha már tett panaszt.',
  damage:
    'Kárt szenvedett, mert valaki nem tartotta be a törvényt? Akkor kártérítést kérhet. Ez akkor is lehetséges, ha nem vesztett pénzt, de az eset megviselte.',
};

export default hu;
