/** Czech words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const cs: AgeWords = {
  'age-title': 'Kolik je ti let?',
  'age-why': '{controller} se na to ptá každého, ještě před vším ostatním. Co není potřeba, je zatím vypnuté.',
  'age-kept': 'Ukládáme jen věkovou skupinu. Neukládáme, kolik ti je let ani kdy máš narozeniny.',
  'age-label': 'Tvůj věk v letech',
  'age-go': 'Dál',
  'age-fault': 'Napiš svůj věk číslicemi, od 1 do 120.',
  'age-close': 'Zavřít: zatím nic nepovolit',
  'age-thanks': 'Děkujeme. Tvoje odpověď je uložená.',
  'parent-title': 'Zeptej se také táty, mámy nebo zákonného zástupce',
  'parent-why': 'Někdo z nich musí souhlasit s tímto: {purposes}. Do té doby je to vypnuté.',
  'parent-jointly': 'Musíte to chtít oba, ty i někdo z nich.',
  'parent-contact': 'E-mailová adresa táty, mámy nebo zástupce',
  'parent-hint': 'Pošleme jednu zprávu. Adresu neukládáme.',
  'parent-fault': 'Napiš e-mailovou adresu, například jmeno@example.com.',
  'parent-send': 'Odeslat zprávu',
  'parent-later': 'Teď ne',
  'parent-sending': 'Zpráva se odesílá.',
  'parent-sent': 'Zpráva je odeslaná. Zeptej se, jestli si ji přečtou. Do té doby je to vypnuté.',
  'parent-failed': 'Zpráva se neodeslala. Zkus to později znovu. Zatím je to vypnuté.',
  'parent-mail': 'Zeptej se, jestli nám napíšou e-mail: {email}.',
};

export default cs;
