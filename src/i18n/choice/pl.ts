/** Polish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const pl: ChoiceWords = {
  'choice-legend': 'Co można wybrać niezależnie od tego',
  'choice-yes': 'Tak, {controller} może to robić: {title}',
  'choice-no': 'Nie chcę tego: {title}',
  'choice-no-mail': 'Nie chcę tych e-maili: {title}',
  'choice-free': 'Nieobowiązkowe. Zgodę zawsze można wycofać.',
  'choice-free-no': 'Można to zgłosić także później.',
  'choice-given': 'Zgoda na to jest już udzielona: {title}. Zawsze można ją wycofać w ustawieniach prywatności.',
  'choice-objected': 'Sprzeciw jest już zgłoszony: {title}. Nie robimy tego.',
  'choice-requested':
    'Jeszcze jeden krok: prosimy potwierdzić to w wiadomości, która do Państwa przyjdzie. Do tego czasu wyłączone: {title}.',
  'choice-parent': 'Rodzic lub opiekun prawny musi się jeszcze zgodzić: {title}. Do tego czasu jest to wyłączone.',
  'choice-statement': 'Co robimy z Państwa danymi',
};

export default pl;
