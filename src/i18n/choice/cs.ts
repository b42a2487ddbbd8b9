/** Czech words of a box in a form. */
import type { ChoiceWords } from './words.js';

const cs: ChoiceWords = {
  'choice-legend': 'Co můžete zvolit nezávisle na tom',
  'choice-yes': 'Ano, {controller} to smí dělat: {title}',
  'choice-no': 'Toto nechci: {title}',
  'choice-no-mail': 'Tyto e-maily nechci: {title}',
  'choice-free': 'Nepovinné. Souhlas můžete vždy odvolat.',
  'choice-free-no': 'Můžete to říct i později.',
  'choice-given': 'K tomuto je váš souhlas už udělen: {title}. V nastavení soukromí ho můžete vždy odvolat.',
  'choice-objected': 'Vaše námitka je už vznesena: {title}. Neděláme to.',
  'choice-requested': 'Ještě jeden krok: potvrďte to ve zprávě, kterou dostanete. Do té doby je vypnuto: {title}.',
  'choice-parent': 'Rodič nebo zákonný zástupce ještě musí souhlasit: {title}. Do té doby je to vypnuto.',
  'choice-statement': 'Co děláme s vašimi údaji',
};

export default cs;
