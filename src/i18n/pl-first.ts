/** Polish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Co możemy robić?',
  'why-first': 'Nie znaleźliśmy wcześniejszego wyboru w tej sprawie.',
  asks: '{controller} prosi o Państwa zgodę na:',
  'recipients-one': 'Wtedy {count} inna firma otrzymuje dane o Państwu.',
  'recipients-few': 'Wtedy {count} inne firmy otrzymują dane o Państwu.',
  'recipients-many': 'Wtedy {count} innych firm otrzymuje dane o Państwu.',
  'recipients-other': 'Wtedy {count} innej firmy otrzymuje dane o Państwu.',
  details: 'Zobacz szczegóły',
  anytime: 'Zgodę można wycofać w każdej chwili, w „{open}” na dole każdej strony.',
  statement: 'Polityka prywatności',
  'accept-all': 'Zaakceptuj wszystko',
  'refuse-all': 'Odrzuć wszystko',
  choose: 'Wybierz',
  'close-prompt': 'Zamknij: na razie na nic nie zezwalaj',
  apart: 'To wybiera się osobno, w „{choose}”.',
  memory: 'Przeglądarka nie zapisuje wyboru. Obowiązuje on tylko podczas tej wizyty.',

  open: 'Ustawienia prywatności',
  saved: 'Wybór został zapisany.',
  failed: 'Wybór nie został zapisany. Nic nie zostało włączone.',
  unavailable: 'Ustawienia teraz się nie otwierają. Nic się nie zmieniło.',
};

export default first;
