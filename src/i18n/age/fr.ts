/** French words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const fr: AgeWords = {
  'age-title': 'Une question sur l’âge',
  'age-why':
    '{controller} pose cette question à tout le monde, avant toute autre chose. Pour l’instant, ce qui n’est pas nécessaire est désactivé.',
  'age-kept': 'Nous gardons seulement une tranche d’âge. Ni l’âge exact, ni la date de naissance.',
  'age-label': 'Mon âge, en années',
  'age-go': 'Continuer',
  'age-fault': 'L’âge s’écrit en chiffres, de 1 à 120.',
  'age-close': 'Fermer : ne rien autoriser pour l’instant',
  'age-thanks': 'Merci. La réponse est enregistrée.',
  'parent-title': 'Demande aussi à ton père, à ta mère ou à ton responsable légal',
  'parent-why': 'Une de ces personnes doit dire oui à ceci : {purposes}. D’ici là, c’est désactivé.',
  'parent-jointly': 'Il faut que vous soyez deux à le vouloir : toi et une de ces personnes.',
  'parent-contact': 'Adresse e-mail de cette personne',
  'parent-hint': 'Nous envoyons un seul message. Nous ne gardons pas l’adresse.',
  'parent-fault': 'Écris une adresse e-mail, par exemple nom@example.com.',
  'parent-send': 'Envoyer le message',
  'parent-later': 'Pas maintenant',
  'parent-sending': 'Le message est en cours d’envoi.',
  'parent-sent':
    'Le message est envoyé. Demande à cette personne si elle veut bien le lire. D’ici là, c’est désactivé.',
  'parent-failed': 'Le message n’est pas parti. Réessaie plus tard. C’est désactivé.',
  'parent-mail': 'Demande à une de ces personnes si elle veut bien nous écrire : {email}.',
};

export default fr;
