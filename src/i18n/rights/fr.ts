/** French words of the rights. */
import type { RightsWords } from './words.js';

const fr: RightsWords = {
  intro: 'Ce sont vos données. Vous pouvez donc demander ce qui suit à {controller}. Vous n’avez pas à dire pourquoi.',
  free: 'C’est gratuit.',
  term: 'Vous recevez une réponse dans un délai d’un mois. Si votre demande est complexe, cela peut prendre deux mois de plus. Vous le saurez alors dès le premier mois, avec la raison.',
  identity:
    'N’envoyez pas de copie de votre passeport ou de votre permis de conduire. Si nous avons un doute sur votre identité, nous demandons seulement ce qui est nécessaire.',
  rights: 'Ce que vous pouvez demander',
  right: {
    access: {
      name: 'Voir les données',
      text: 'Vous pouvez savoir quelles données nous avons sur vous, et en recevoir une copie.',
    },
    rectification: {
      name: 'Corriger les données',
      text: 'Quelque chose est faux, ou il manque quelque chose ? Nous le corrigeons.',
    },
    erasure: {
      name: 'Faire effacer les données',
      text: 'Nous n’avons plus besoin de vos données, ou vous retirez votre consentement ? Alors nous les effaçons. Ce que la loi nous oblige à garder reste.',
    },
    restriction: {
      name: 'Limiter l’utilisation des données',
      text: 'Tant qu’il y a un désaccord sur vos données, vous pouvez nous demander de les garder sans les utiliser.',
    },
    portability: {
      name: 'Emporter les données',
      text: 'Ce que vous nous avez donné vous-même, vous pouvez le recevoir dans un fichier. Nous pouvons aussi l’envoyer à une autre entreprise.',
    },
    objection: {
      name: 'S’opposer',
      text: 'Nous utilisons des données parce que nous y avons un intérêt ? Alors vous pouvez vous y opposer. Pour la publicité, c’est toujours possible : nous arrêtons alors pour de bon.',
    },
    'automated-decisions': {
      name: 'Demander une décision humaine',
      text: 'Un ordinateur seul a pris sur vous une décision qui a des effets importants ? Alors vous pouvez demander qu’une personne l’examine, et donner votre point de vue.',
    },
    withdrawal: {
      name: 'Retirer le consentement',
      text: 'Vous le pouvez toujours, et c’est aussi simple que de le donner.',
    },
    complaint: {
      name: 'Adresser une plainte',
      text: 'Vous n’êtes pas d’accord avec nous ? Vous pouvez vous adresser à l’autorité de contrôle, et à la justice.',
    },
  },
  objection: 'S’opposer',
  'objection-intro': 'Nous le faisons parce que nous y avons un intérêt. Si vous vous opposez, nous arrêtons aussitôt.',
  marketing: 'S’opposer à la publicité',
  'marketing-intro': 'Si vous vous opposez, nous arrêtons aussitôt et pour de bon.',
  withdraw: 'Retirer le consentement',
  'withdraw-none': 'Vous n’avez aucun consentement en cours. Vous n’avez rien à faire.',
  request: 'Faire une demande',
  'request-intro': 'Remplissez ce formulaire. Avant l’envoi, vous verrez tout encore une fois.',
  'request-mail':
    'Remplissez ce formulaire. Votre messagerie s’ouvre ensuite avec un message à {email}. Rien ne part avant que vous l’envoyiez vous-même.',
  which: 'Que voulez-vous ?',
  contact: 'Où pouvons-nous vous répondre ?',
  'contact-hint':
    'Une adresse e-mail, un numéro de téléphone ou une adresse postale. De préférence une adresse ou un numéro que nous connaissons déjà.',
  details: 'De quoi s’agit-il ?',
  'details-hint': 'N’écrivez ici ni mot de passe, ni numéro d’identification national.',
  optional: 'facultatif',
  faults: {
    'right-missing': 'Choisissez ce que vous voulez. Vous hésitez ? Choisissez « Voir les données ».',
    'contact-missing': 'Indiquez où nous pouvons vous répondre, par exemple nom@example.com.',
    'contact-mail': 'Cette adresse e-mail n’est pas tout à fait correcte. Une adresse ressemble à nom@example.com.',
    'details-missing':
      'Écrivez ce qui est faux et ce qui serait juste, par exemple : « J’habite au numéro 12, pas au 21 ».',
    'details-long': 'Ce texte est trop long. Écrivez moins de 4000 caractères ; la suite peut venir plus tard.',
  },
  'faults-one': 'Il reste un point à compléter',
  'faults-many': 'Il reste {count} points à compléter',
  'faults-other': 'Il reste {count} points à compléter',
  check: 'Vérifier',
  'check-title': 'Est-ce correct ?',
  'check-intro': 'Rien n’est encore envoyé.',
  change: 'Modifier',
  send: 'Envoyer',
  mail: 'Préparer l’e-mail',
  sending: 'Envoi en cours…',
  due: 'Réponse au plus tard le',
  sent: 'Votre demande est envoyée',
  'sent-text': 'Vous recevrez une réponse au plus tard le {date}. Référence de votre demande : {id}.',
  'sent-mail':
    'Votre messagerie s’est ouverte. Envoyez le message vous-même ; vous recevrez ensuite une réponse dans un délai d’un mois. Rien ne s’est ouvert ? Écrivez à {email}.',
  again: 'Faire une autre demande',
  'not-sent': 'L’envoi n’a pas réussi. Ce que vous avez écrit est toujours là. Réessayez, ou écrivez à {email}.',
  subject: 'Demande sur mes données : {right}',
  reference: 'Référence',
  nothing: 'Rien d’indiqué',
  complain: 'Plainte, justice, dommages',
  'complain-intro':
    'Vous n’êtes pas d’accord avec ce que fait {controller} ? Vous pouvez adresser une plainte dans le pays où vous habitez, où vous travaillez ou où cela s’est passé.',
  country: 'Pays',
  authority: 'Dans ce pays, vous pouvez adresser votre plainte à : {authority}.',
  'authority-unknown':
    'Nous ne connaissons pas d’autorité de contrôle pour ce pays. Vous pouvez adresser votre plainte dans le pays où se trouve {controller}.',
  court: 'Vous pouvez aussi aller en justice, même si vous avez déjà adressé une plainte.',
  damage:
    'Vous avez subi un dommage parce que quelqu’un n’a pas respecté la loi ? Vous pouvez demander réparation. C’est aussi possible si cela n’a pas coûté d’argent, mais vous a fait souffrir.',
};

export default fr;
