/**
 * The law's words, in the words of the editor.
 */
import { say } from './words.js';

/** A legal basis by its name. */
export function basisName(basis) {
  return {
    contract: say('overeenkomst', 'contract'),
    'legal-obligation': say('wettelijke verplichting', 'legal obligation'),
    consent: say('toestemming', 'consent'),
    'legitimate-interests': say('gerechtvaardigd belang', 'legitimate interests'),
    'vital-interests': say('vitale belangen', 'vital interests'),
    'public-task': say('taak van algemeen belang', 'public task'),
  }[basis];
}

/** Whose data they may be. */
export function subjects() {
  return [
    ['customer', say('klanten', 'customers')],
    ['prospect', say('mensen die nog geen klant zijn', 'people who are not customers yet')],
    ['visitor', say('bezoekers van de site', 'visitors of the site')],
    ['member', say('leden of vrijwilligers', 'members or volunteers')],
    ['donor', say('donateurs', 'donors')],
    ['patient', say('patiënten', 'patients')],
    ['child', say('kinderen', 'children')],
    ['supplier', say('leveranciers', 'suppliers')],
    ['employee', say('medewerkers', 'staff')],
    ['applicant', say('sollicitanten', 'job applicants')],
  ];
}

/** The conditions of Art. 9(2). */
export function conditions() {
  return [
    ['A9-2-a', say('uitdrukkelijke toestemming', 'explicit consent')],
    ['A9-2-b', say('arbeidsrecht en sociale zekerheid', 'employment and social security law')],
    ['A9-2-c', say('vitale belangen van wie geen toestemming kan geven', 'vital interests of someone who cannot consent')],
    ['A9-2-d', say('eigen leden van een stichting of vereniging zonder winstoogmerk', 'own members of a not-for-profit body')],
    ['A9-2-e', say('de persoon maakte het zelf openbaar', 'the person made it public')],
    ['A9-2-f', say('een rechtsvordering', 'legal claims')],
    ['A9-2-g', say('zwaarwegend algemeen belang, bij wet', 'substantial public interest, by law')],
    ['A9-2-h', say('zorg, door wie geheimhouding heeft', 'care, by someone bound to secrecy')],
    ['A9-2-i', say('volksgezondheid, bij wet', 'public health, by law')],
    ['A9-2-j', say('archief, onderzoek of statistiek, bij wet', 'archiving, research or statistics, by law')],
  ];
}

/** Along which way something is given or taken back. */
export function channels() {
  return [
    ['web', say('op de site', 'on the site')],
    ['app', say('in de app', 'in the app')],
    ['email', say('per e-mail', 'by e-mail')],
    ['telephone', say('per telefoon', 'by telephone')],
    ['post', say('per post', 'by post')],
    ['paper', say('op papier', 'on paper')],
    ['in-person', say('aan de balie', 'in person')],
  ];
}
