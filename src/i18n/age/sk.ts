/** Slovak words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const sk: AgeWords = {
  'age-title': 'Koľko máš rokov?',
  'age-why': '{controller} sa na to pýta každého, ešte pred všetkým ostatným. Čo nie je potrebné, je zatiaľ vypnuté.',
  'age-kept': 'Ukladáme len vekovú skupinu. Neukladáme, koľko máš rokov ani kedy máš narodeniny.',
  'age-label': 'Tvoj vek v rokoch',
  'age-go': 'Ďalej',
  'age-fault': 'Napíš svoj vek číslicami, od 1 do 120.',
  'age-close': 'Zavrieť: zatiaľ nič nepovoliť',
  'age-thanks': 'Ďakujeme. Tvoja odpoveď je uložená.',
  'parent-title': 'Opýtaj sa aj otca, mamy alebo zákonného zástupcu',
  'parent-why': 'Niekto z nich musí súhlasiť s týmto: {purposes}. Dovtedy je to vypnuté.',
  'parent-jointly': 'Musíte to chcieť obaja, ty aj niekto z nich.',
  'parent-contact': 'E-mailová adresa otca, mamy alebo zástupcu',
  'parent-hint': 'Pošleme jednu správu. Adresu neukladáme.',
  'parent-fault': 'Napíš e-mailovú adresu, napríklad meno@example.com.',
  'parent-send': 'Odoslať správu',
  'parent-later': 'Teraz nie',
  'parent-sending': 'Správa sa odosiela.',
  'parent-sent': 'Správa je odoslaná. Opýtaj sa, či si ju prečítajú. Dovtedy je to vypnuté.',
  'parent-failed': 'Správa sa neodoslala. Skús to neskôr znova. Zatiaľ je to vypnuté.',
  'parent-mail': 'Opýtaj sa, či nám napíšu e-mail: {email}.',
};

export default sk;
