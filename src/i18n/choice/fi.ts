/** Finnish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const fi: ChoiceWords = {
  'choice-legend': 'Nämä voit valita erikseen',
  'choice-yes': 'Kyllä, {controller} saa tehdä tämän: {title}',
  'choice-no': 'En halua tätä: {title}',
  'choice-no-mail': 'En halua tätä sähköpostia: {title}',
  'choice-free': 'Tämä on vapaaehtoista. Voit aina perua suostumuksesi.',
  'choice-free-no': 'Voit sanoa ei myös myöhemmin.',
  'choice-given': 'Olet jo antanut suostumuksesi tähän: {title}. Voit aina perua sen tietosuoja-asetuksissa.',
  'choice-objected': 'Olet jo vastustanut tätä: {title}. Emme tee tätä.',
  'choice-requested':
    'Vielä yksi vaihe: vahvista tämä viestissä, jonka saat. Siihen asti tämä on pois päältä: {title}.',
  'choice-parent': 'Vanhemman tai muun huoltajan täytyy vielä sanoa kyllä: {title}. Siihen asti tämä on pois päältä.',
  'choice-statement': 'Mitä teemme tiedoillasi',
};

export default fi;
