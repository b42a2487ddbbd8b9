/** French: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './fr-first.js';
import type { Table } from './table.js';

const fr: Table = {
  ...first,

  'why-changed': 'Quelque chose a changé depuis votre dernier choix.',
  'why-later': 'Votre dernier choix date d’un certain temps.',
  'new-purpose': 'Ceci est nouveau.',
  'new-controller': 'Une autre entreprise est maintenant responsable.',
  'new-basis': 'La raison pour laquelle nous pouvons le faire est différente.',
  'new-data': 'Nouveau : cela concerne plus de données.',
  'new-sensitivity': 'Nouveau : cela concerne des données sensibles.',
  'new-recipient': 'Nouveau : une entreprise de plus reçoit des données.',
  'longer-retention': 'Nouveau : nous gardons les données plus longtemps.',

  withdraw: 'Retirer le consentement',
  'withdraw-one': 'Retirer le consentement : {title}',
  withdrawn: 'Votre consentement est retiré.',
  undo: 'Annuler',
  dismiss: 'Fermer ce message',
  'reload-why': 'Quelque chose est encore actif dans cette page. Cela s’arrête quand vous rechargez la page.',
  reload: 'Recharger la page',

  intro: 'Vous voyez ici ce que {controller} fait de vos données.',
  consent: 'Ce pour quoi nous demandons votre consentement',
  'consent-intro': 'Nous ne le faisons que si vous l’activez.',
  interests: 'Ce à quoi vous pouvez vous opposer',
  'interests-intro': 'Nous le faisons parce que nous y avons un intérêt. Si vous vous opposez, nous arrêtons aussitôt.',
  marketing: 'La publicité à laquelle vous pouvez vous opposer',
  needed: 'Ce qui est nécessaire',
  'needed-intro': 'Il n’y a rien à choisir ici. Chaque finalité dit pourquoi nous pouvons le faire.',
  'not-done': 'Ce que nous ne faisons pas',
  'not-done-intro': 'Nous n’avons pas de raison valable. Nous ne le faisons donc pas.',
  special: 'Données sensibles',
  search: 'Rechercher',
  save: 'Enregistrer le choix',
  close: 'Fermer sans enregistrer',
  lawful: 'Vous pouvez toujours retirer. Cela ne change rien à ce qui a été fait avant.',
  rights: 'Vous voulez voir, corriger ou effacer vos données ? Écrivez-nous : {email}.',
  complaint: 'Pour une plainte, vous pouvez aussi vous adresser à : {authority}.',
  history: 'Voir vos choix',
  'your-rights': 'Vos droits',
  back: 'Retour aux paramètres',

  because: 'Nous pouvons le faire parce que {because}.',
  more: 'En savoir plus',
  data: 'Quelles données',
  recipients: 'Qui les reçoit',
  nobody: 'Personne en dehors de {controller}.',
  processor: 'travaille pour nous',
  'joint-controller': 'décide avec nous',
  'third-party': 'décide seul de ce qu’il en fait',
  safeguard: 'Protection : {safeguard}',
  retention: 'Combien de temps',
  device: 'Ce qui est placé sur votre appareil',
  session: 'jusqu’à la fermeture du navigateur',
  on: 'Activé',
  off: 'Désactivé',
  explicit: 'Cela concerne des données sensibles. Je donne mon consentement explicite pour : {data}.',
  object: 'S’opposer',
  objected: 'Vous vous êtes opposé. Nous ne le faisons plus.',
  allow: 'Retirer l’opposition',

  embed: 'Ici se trouve un contenu de {recipient}',
  'embed-why': 'Si vous l’autorisez, {recipient} reçoit des données sur vous.',
  'embed-link': 'Le voir chez {recipient}',
  'embed-allow': 'Autoriser : {title}',
  'embed-once': 'Montrer seulement ceci, cette fois',

  signal:
    'Votre navigateur nous demande de ne pas partager vos données et de ne pas montrer de publicité ciblée (Global Privacy Control). Nous le suivons pour : {purposes}.',
  'signal-conflict':
    'Vous l’avez autorisé vous-même : {purposes}. Ici, c’est votre propre choix qui compte, pas le signal général de votre navigateur.',
};

export default fr;
