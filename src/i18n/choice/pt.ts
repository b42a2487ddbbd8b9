/** Portuguese words of a box in a form. */
import type { ChoiceWords } from './words.js';

const pt: ChoiceWords = {
  'choice-legend': 'O que pode escolher à parte',
  'choice-yes': 'Sim, {controller} pode fazer isto: {title}',
  'choice-no': 'Não quero isto: {title}',
  'choice-no-mail': 'Não quero estes e-mails: {title}',
  'choice-free': 'Não é obrigatório. Pode sempre retirar o seu consentimento.',
  'choice-free-no': 'Também pode dizê-lo mais tarde.',
  'choice-given':
    'Já deu o seu consentimento para isto: {title}. Pode sempre retirá-lo nas suas definições de privacidade.',
  'choice-objected': 'Já se opôs a isto: {title}. Não o fazemos.',
  'choice-requested': 'Só mais um passo: confirme na mensagem que vai receber. Até lá, está desligado: {title}.',
  'choice-parent': 'Falta o sim de um dos pais ou de um tutor legal: {title}. Até lá, está desligado.',
  'choice-statement': 'O que fazemos com os seus dados',
};

export default pt;
