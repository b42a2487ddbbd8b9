/** Spanish words of a box in a form. */
import type { ChoiceWords } from './words.js';

const es: ChoiceWords = {
  'choice-legend': 'Lo que puede elegir aparte de esto',
  'choice-yes': 'Sí, {controller} puede hacer esto: {title}',
  'choice-no': 'No quiero esto: {title}',
  'choice-no-mail': 'No quiero estos correos: {title}',
  'choice-free': 'No es obligatorio. Siempre puede retirar su consentimiento.',
  'choice-free-no': 'También puede decirlo más adelante.',
  'choice-given':
    'Ya ha dado su consentimiento para esto: {title}. Siempre puede retirarlo en sus ajustes de privacidad.',
  'choice-objected': 'Ya se ha opuesto a esto: {title}. No lo hacemos.',
  'choice-requested':
    'Un paso más: confírmelo en el mensaje que va a recibir. Hasta entonces está desactivado: {title}.',
  'choice-parent': 'Falta el sí de un padre, una madre o un tutor legal: {title}. Hasta entonces está desactivado.',
  'choice-statement': 'Qué hacemos con sus datos',
};

export default es;
