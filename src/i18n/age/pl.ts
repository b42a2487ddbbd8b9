/** Polish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const pl: AgeWords = {
  'age-title': 'Ile masz lat?',
  'age-why':
    '{controller} pyta o to każdego, zanim zapyta o cokolwiek innego. Co nie jest potrzebne, jest na razie wyłączone.',
  'age-kept': 'Zapisujemy tylko grupę wiekową. Nie zapisujemy, ile masz lat ani kiedy masz urodziny.',
  'age-label': 'Twój wiek w latach',
  'age-go': 'Dalej',
  'age-fault': 'Wpisz swój wiek cyframi, od 1 do 120.',
  'age-close': 'Zamknij: na razie na nic nie zezwalaj',
  'age-thanks': 'Dziękujemy. Odpowiedź została zapisana.',
  'parent-title': 'Zapytaj też tatę, mamę lub opiekuna prawnego',
  'parent-why': 'Jedna z tych osób musi się zgodzić na: {purposes}. Do tego czasu jest to wyłączone.',
  'parent-jointly': 'Potrzebne są dwie zgody: twoja i jednej z tych osób.',
  'parent-contact': 'Adres e-mail taty, mamy lub opiekuna',
  'parent-hint': 'Wyślemy jedną wiadomość. Adresu nie zapisujemy.',
  'parent-fault': 'Wpisz adres e-mail, na przykład imie@example.com.',
  'parent-send': 'Wyślij wiadomość',
  'parent-later': 'Nie teraz',
  'parent-sending': 'Wiadomość jest wysyłana.',
  'parent-sent':
    'Wiadomość została wysłana. Zapytaj, czy ktoś z nich ją przeczyta. Do czasu odpowiedzi jest to wyłączone.',
  'parent-failed': 'Wiadomość nie została wysłana. Spróbuj ponownie później. Na razie jest to wyłączone.',
  'parent-mail': 'Zapytaj, czy ktoś z nich napisze do nas e-mail: {email}.',
};

export default pl;
