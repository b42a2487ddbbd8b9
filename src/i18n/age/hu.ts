/** Hungarian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const hu: AgeWords = {
  'age-title': 'Egy kérdés az életkorról',
  'age-why':
    '{controller} ezt mindenkitől megkérdezi, mielőtt bármi más történne. Ami nem szükséges, az most ki van kapcsolva.',
  'age-kept': 'Csak egy korcsoportot őrzünk meg. A pontos életkort nem, és a születésnapot sem.',
  'age-label': 'Életkor években',
  'age-go': 'Tovább',
  'age-fault': 'Az életkort számmal kell beírni, 1-től 120-ig.',
  'age-close': 'Bezárás: most semmi sincs engedélyezve',
  'age-thanks': 'Köszönjük. A választ elmentettük.',
  'parent-title': 'Kérdezd meg az egyik szülődet vagy a gyámodat is',
  'parent-why': 'Valamelyiküknek igent kell mondania erre: {purposes}. Addig ez ki van kapcsolva.',
  'parent-jointly': 'Két igen kell hozzá: egy tőled és egy valamelyiküktől.',
  'parent-contact': 'A szülő vagy a gyám e-mail-címe',
  'parent-hint': 'Egyetlen üzenetet küldünk. A címet nem őrizzük meg.',
  'parent-fault': 'Írj be egy e-mail-címet, például: nev@example.com.',
  'parent-send': 'Üzenet elküldése',
  'parent-later': 'Most nem',
  'parent-sending': 'Küldjük az üzenetet.',
  'parent-sent':
    'Az üzenetet elküldtük. Kérdezd meg a szülődet vagy a gyámodat, hogy elolvassa-e. Addig ez ki van kapcsolva.',
  'parent-failed': 'Az üzenetet nem sikerült elküldeni. Próbáld újra később. Ez most ki van kapcsolva.',
  'parent-mail': 'Kérdezd meg, hogy ír-e nekünk valamelyikük erre a címre: {email}.',
};

export default hu;
