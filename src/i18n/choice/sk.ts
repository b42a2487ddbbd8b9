/** Slovak words of a box in a form. */
import type { ChoiceWords } from './words.js';

const sk: ChoiceWords = {
  'choice-legend': 'Čo môžete zvoliť nezávisle od toho',
  'choice-yes': 'Áno, {controller} to smie robiť: {title}',
  'choice-no': 'Toto nechcem: {title}',
  'choice-no-mail': 'Tieto e-maily nechcem: {title}',
  'choice-free': 'Nepovinné. Súhlas môžete vždy odvolať.',
  'choice-free-no': 'Môžete to povedať aj neskôr.',
  'choice-given': 'Váš súhlas na toto je už udelený: {title}. V nastaveniach súkromia ho môžete vždy odvolať.',
  'choice-objected': 'Vaša námietka už platí: {title}. Nerobíme to.',
  'choice-requested': 'Ešte jeden krok: potvrďte to v správe, ktorú dostanete. Dovtedy je vypnuté: {title}.',
  'choice-parent': 'Rodič alebo zákonný zástupca ešte musí súhlasiť: {title}. Dovtedy je to vypnuté.',
  'choice-statement': 'Čo robíme s vašimi údajmi',
};

export default sk;
