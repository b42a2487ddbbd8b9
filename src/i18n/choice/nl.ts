/** Dutch words of a box in a form. */
import type { ChoiceWords } from './words.js';

const nl: ChoiceWords = {
  'choice-legend': 'Wat u los hiervan kunt kiezen',
  'choice-yes': 'Ja, {controller} mag dit: {title}',
  'choice-no': 'Ik wil dit niet: {title}',
  'choice-no-mail': 'Ik wil deze e-mail niet: {title}',
  'choice-free': 'Niet verplicht. U kunt uw toestemming altijd intrekken.',
  'choice-free-no': 'U kunt dit ook later nog zeggen.',
  'choice-given':
    'U heeft hier al toestemming voor gegeven: {title}. Intrekken kan altijd bij uw privacy-instellingen.',
  'choice-objected': 'U heeft hier al bezwaar tegen gemaakt: {title}. Wij doen dit niet.',
  'choice-requested': 'Nog één stap: bevestig het in het bericht dat u krijgt. {title} staat uit tot die tijd.',
  'choice-parent': 'Een ouder of verzorger moet nog ja zeggen: {title}. Het staat uit tot die tijd.',
  'choice-statement': 'Wat wij met uw gegevens doen',
};

export default nl;
