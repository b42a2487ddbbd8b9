/** French: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'Que pouvons-nous faire ?',
  'why-first': 'Nous n’avons pas trouvé de choix de votre part à ce sujet.',
  asks: '{controller} demande votre consentement pour :',
  'recipients-one': '{count} autre entreprise reçoit alors des données sur vous.',
  'recipients-many': '{count} autres entreprises reçoivent alors des données sur vous.',
  'recipients-other': '{count} autres entreprises reçoivent alors des données sur vous.',
  details: 'Voir les détails',
  anytime: 'Vous pouvez retirer votre consentement à tout moment, sous « {open} » en bas de chaque page.',
  statement: 'Politique de confidentialité',
  'accept-all': 'Tout accepter',
  'refuse-all': 'Tout refuser',
  choose: 'Choisir',
  'close-prompt': 'Fermer : ne rien autoriser pour l’instant',
  apart: 'Vous choisissez cela à part, sous « {choose} ».',
  memory: 'Votre navigateur ne garde pas votre choix. Il vaut pour cette visite seulement.',

  open: 'Paramètres de confidentialité',
  saved: 'Votre choix est enregistré.',
  failed: 'Votre choix n’a pas été enregistré. Rien n’a été activé.',
  unavailable: 'Les paramètres ne s’ouvrent pas maintenant. Rien n’a changé.',
};

export default first;
