/** Hungarian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const hu: ChoiceWords = {
  'choice-legend': 'Amit ettől függetlenül választhat',
  'choice-yes': 'Igen, {controller} megteheti ezt: {title}',
  'choice-no': 'Ezt nem szeretném: {title}',
  'choice-no-mail': 'Ezeket az e-maileket nem szeretném: {title}',
  'choice-free': 'Nem kötelező. Hozzájárulását bármikor visszavonhatja.',
  'choice-free-no': 'Ezt később is jelezheti.',
  'choice-given': 'Ehhez Ön már hozzájárult: {title}. Bármikor visszavonhatja itt: „Adatvédelmi beállítások”.',
  'choice-objected': 'Ez ellen Ön már tiltakozott: {title}. Ezt nem tesszük.',
  'choice-requested':
    'Még egy lépés: erősítse meg a döntését az üzenetben, amelyet kap. Addig ki van kapcsolva: {title}.',
  'choice-parent': 'Egy szülőnek vagy gyámnak még igent kell mondania erre: {title}. Addig ez ki van kapcsolva.',
  'choice-statement': 'Mit teszünk az adataival',
};

export default hu;
