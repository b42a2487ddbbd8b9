const fr = {
  intro: "Ce sont vos donn\xE9es. Vous pouvez donc demander ce qui suit \xE0 {controller}. Vous n\u2019avez pas \xE0 dire pourquoi.",
  free: "C\u2019est gratuit.",
  term: "Vous recevez une r\xE9ponse dans un d\xE9lai d\u2019un mois. Si votre demande est complexe, cela peut prendre deux mois de plus. Vous le saurez alors d\xE8s le premier mois, avec la raison.",
  identity: "N\u2019envoyez pas de copie de votre passeport ou de votre permis de conduire. Si nous avons un doute sur votre identit\xE9, nous demandons seulement ce qui est n\xE9cessaire.",
  rights: "Ce que vous pouvez demander",
  right: {
    access: {
      name: "Voir les donn\xE9es",
      text: "Vous pouvez savoir quelles donn\xE9es nous avons sur vous, et en recevoir une copie."
    },
    rectification: {
      name: "Corriger les donn\xE9es",
      text: "Quelque chose est faux, ou il manque quelque chose ? Nous le corrigeons."
    },
    erasure: {
      name: "Faire effacer les donn\xE9es",
      text: "Nous n\u2019avons plus besoin de vos donn\xE9es, ou vous retirez votre consentement ? Alors nous les effa\xE7ons. Ce que la loi nous oblige \xE0 garder reste."
    },
    restriction: {
      name: "Limiter l\u2019utilisation des donn\xE9es",
      text: "Tant qu\u2019il y a un d\xE9saccord sur vos donn\xE9es, vous pouvez nous demander de les garder sans les utiliser."
    },
    portability: {
      name: "Emporter les donn\xE9es",
      text: "Ce que vous nous avez donn\xE9 vous-m\xEAme, vous pouvez le recevoir dans un fichier. Nous pouvons aussi l\u2019envoyer \xE0 une autre entreprise."
    },
    objection: {
      name: "S\u2019opposer",
      text: "Nous utilisons des donn\xE9es parce que nous y avons un int\xE9r\xEAt ? Alors vous pouvez vous y opposer. Pour la publicit\xE9, c\u2019est toujours possible : nous arr\xEAtons alors pour de bon."
    },
    "automated-decisions": {
      name: "Demander une d\xE9cision humaine",
      text: "Un ordinateur seul a pris sur vous une d\xE9cision qui a des effets importants ? Alors vous pouvez demander qu\u2019une personne l\u2019examine, et donner votre point de vue."
    },
    withdrawal: {
      name: "Retirer le consentement",
      text: "Vous le pouvez toujours, et c\u2019est aussi simple que de le donner."
    },
    complaint: {
      name: "Adresser une plainte",
      text: "Vous n\u2019\xEAtes pas d\u2019accord avec nous ? Vous pouvez vous adresser \xE0 l\u2019autorit\xE9 de contr\xF4le, et \xE0 la justice."
    }
  },
  objection: "S\u2019opposer",
  "objection-intro": "Nous le faisons parce que nous y avons un int\xE9r\xEAt. Si vous vous opposez, nous arr\xEAtons aussit\xF4t.",
  marketing: "S\u2019opposer \xE0 la publicit\xE9",
  "marketing-intro": "Si vous vous opposez, nous arr\xEAtons aussit\xF4t et pour de bon.",
  withdraw: "Retirer le consentement",
  "withdraw-none": "Vous n\u2019avez aucun consentement en cours. Vous n\u2019avez rien \xE0 faire.",
  request: "Faire une demande",
  "request-intro": "Remplissez ce formulaire. Avant l\u2019envoi, vous verrez tout encore une fois.",
  "request-mail": "Remplissez ce formulaire. Votre messagerie s\u2019ouvre ensuite avec un message \xE0 {email}. Rien ne part avant que vous l\u2019envoyiez vous-m\xEAme.",
  which: "Que voulez-vous ?",
  contact: "O\xF9 pouvons-nous vous r\xE9pondre ?",
  "contact-hint": "Une adresse e-mail, un num\xE9ro de t\xE9l\xE9phone ou une adresse postale. De pr\xE9f\xE9rence une adresse ou un num\xE9ro que nous connaissons d\xE9j\xE0.",
  details: "De quoi s\u2019agit-il ?",
  "details-hint": "N\u2019\xE9crivez ici ni mot de passe, ni num\xE9ro d\u2019identification national.",
  optional: "facultatif",
  faults: {
    "right-missing": "Choisissez ce que vous voulez. Vous h\xE9sitez ? Choisissez \xAB Voir les donn\xE9es \xBB.",
    "contact-missing": "Indiquez o\xF9 nous pouvons vous r\xE9pondre, par exemple nom@example.com.",
    "contact-mail": "Cette adresse e-mail n\u2019est pas tout \xE0 fait correcte. Une adresse ressemble \xE0 nom@example.com.",
    "details-missing": "\xC9crivez ce qui est faux et ce qui serait juste, par exemple : \xAB J\u2019habite au num\xE9ro 12, pas au 21 \xBB.",
    "details-long": "Ce texte est trop long. \xC9crivez moins de 4000 caract\xE8res ; la suite peut venir plus tard."
  },
  "faults-one": "Il reste un point \xE0 compl\xE9ter",
  "faults-many": "Il reste {count} points \xE0 compl\xE9ter",
  "faults-other": "Il reste {count} points \xE0 compl\xE9ter",
  check: "V\xE9rifier",
  "check-title": "Est-ce correct ?",
  "check-intro": "Rien n\u2019est encore envoy\xE9.",
  change: "Modifier",
  send: "Envoyer",
  mail: "Pr\xE9parer l\u2019e-mail",
  sending: "Envoi en cours\u2026",
  due: "R\xE9ponse au plus tard le",
  sent: "Votre demande est envoy\xE9e",
  "sent-text": "Vous recevrez une r\xE9ponse au plus tard le {date}. R\xE9f\xE9rence de votre demande : {id}.",
  "sent-mail": "Votre messagerie s\u2019est ouverte. Envoyez le message vous-m\xEAme ; vous recevrez ensuite une r\xE9ponse dans un d\xE9lai d\u2019un mois. Rien ne s\u2019est ouvert ? \xC9crivez \xE0 {email}.",
  again: "Faire une autre demande",
  "not-sent": "L\u2019envoi n\u2019a pas r\xE9ussi. Ce que vous avez \xE9crit est toujours l\xE0. R\xE9essayez, ou \xE9crivez \xE0 {email}.",
  subject: "Demande sur mes donn\xE9es : {right}",
  reference: "R\xE9f\xE9rence",
  nothing: "Rien d\u2019indiqu\xE9",
  complain: "Plainte, justice, dommages",
  "complain-intro": "Vous n\u2019\xEAtes pas d\u2019accord avec ce que fait {controller} ? Vous pouvez adresser une plainte dans le pays o\xF9 vous habitez, o\xF9 vous travaillez ou o\xF9 cela s\u2019est pass\xE9.",
  country: "Pays",
  authority: "Dans ce pays, vous pouvez adresser votre plainte \xE0 : {authority}.",
  "authority-unknown": "Nous ne connaissons pas d\u2019autorit\xE9 de contr\xF4le pour ce pays. Vous pouvez adresser votre plainte dans le pays o\xF9 se trouve {controller}.",
  court: "Vous pouvez aussi aller en justice, m\xEAme si vous avez d\xE9j\xE0 adress\xE9 une plainte.",
  damage: "Vous avez subi un dommage parce que quelqu\u2019un n\u2019a pas respect\xE9 la loi ? Vous pouvez demander r\xE9paration. C\u2019est aussi possible si cela n\u2019a pas co\xFBt\xE9 d\u2019argent, mais vous a fait souffrir."
};

export { fr as default };
//# sourceMappingURL=fr.js.map
