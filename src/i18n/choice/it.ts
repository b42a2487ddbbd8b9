/** Italian words of a box in a form. */
import type { ChoiceWords } from './words.js';

const it: ChoiceWords = {
  'choice-legend': 'Che cosa può scegliere a parte',
  'choice-yes': 'Sì, {controller} può farlo: {title}',
  'choice-no': 'Non voglio questo: {title}',
  'choice-no-mail': 'Non voglio queste e-mail: {title}',
  'choice-free': 'Non è obbligatorio. Può sempre revocare il consenso.',
  'choice-free-no': 'Può dirlo anche più avanti.',
  'choice-given': 'Ha già dato il consenso: {title}. Può sempre revocarlo nelle sue impostazioni sulla privacy.',
  'choice-objected': 'Ha già presentato opposizione: {title}. Non lo facciamo.',
  'choice-requested': 'Ancora un passo: confermi nel messaggio che riceverà. Fino ad allora non è attivo: {title}.',
  'choice-parent': 'Un genitore o un tutore deve ancora dire di sì: {title}. Fino ad allora non è attivo.',
  'choice-statement': 'Che cosa facciamo con i suoi dati',
};

export default it;
