const pt = {
  intro: "Os dados s\xE3o seus. Por isso pode pedir o seguinte a {controller}. N\xE3o precisa de dizer porqu\xEA.",
  free: "\xC9 gr\xE1tis.",
  term: "Recebe uma resposta no prazo de um m\xEAs. Se o seu pedido for complexo, pode demorar mais dois meses. Nesse caso, avisamos no primeiro m\xEAs e dizemos a raz\xE3o.",
  identity: "N\xE3o envie uma c\xF3pia do seu passaporte nem da sua carta de condu\xE7\xE3o. Se tivermos d\xFAvidas sobre a sua identidade, pedimos s\xF3 o que for necess\xE1rio.",
  rights: "O que pode pedir",
  right: {
    access: { name: "Ver os dados", text: "Pode saber que dados temos sobre si e receber uma c\xF3pia." },
    rectification: { name: "Corrigir os dados", text: "H\xE1 algo errado ou em falta? Ent\xE3o corrigimos." },
    erasure: {
      name: "Apagar os dados",
      text: "J\xE1 n\xE3o precisamos dos seus dados, ou retira o seu consentimento? Ent\xE3o apagamo-los. O que a lei nos obriga a guardar fica."
    },
    restriction: {
      name: "Limitar o uso dos dados",
      text: "Enquanto houver um desacordo sobre os seus dados, pode pedir-nos que os guardemos sem os usar."
    },
    portability: {
      name: "Levar os dados",
      text: "Os dados que nos deu pode receb\xEA-los num ficheiro. Tamb\xE9m os podemos enviar a outra empresa."
    },
    objection: {
      name: "Opor-se",
      text: "Usamos dados porque temos um interesse nisso? Ent\xE3o pode opor-se. \xC0 publicidade, sempre: nesse caso paramos de vez."
    },
    "automated-decisions": {
      name: "Pedir que uma pessoa decida",
      text: "Um computador decidiu sozinho algo importante para si? Ent\xE3o pode pedir que uma pessoa o reveja, e dar o seu ponto de vista."
    },
    withdrawal: { name: "Retirar o consentimento", text: "Pode faz\xEA-lo sempre, e \xE9 t\xE3o f\xE1cil como d\xE1-lo." },
    complaint: {
      name: "Apresentar uma reclama\xE7\xE3o",
      text: "N\xE3o concorda connosco? Ent\xE3o pode dirigir-se \xE0 autoridade de controlo e ao tribunal."
    }
  },
  objection: "Opor-se",
  "objection-intro": "Fazemos isto porque temos um interesse nisso. Se se opuser, paramos logo.",
  marketing: "Opor-se \xE0 publicidade",
  "marketing-intro": "Se se opuser, paramos logo e de vez.",
  withdraw: "Retirar o consentimento",
  "withdraw-none": "Neste momento n\xE3o h\xE1 nenhum consentimento seu em vigor. N\xE3o precisa de fazer nada.",
  request: "Fazer um pedido",
  "request-intro": "Preencha este formul\xE1rio. Antes do envio, ver\xE1 tudo mais uma vez.",
  "request-mail": "Preencha este formul\xE1rio. Depois abre-se o seu programa de e-mail com uma mensagem para {email}. Nada sai enquanto n\xE3o enviar a mensagem.",
  which: "O que pretende?",
  contact: "Para onde podemos responder-lhe?",
  "contact-hint": "Um endere\xE7o de e-mail, um n\xFAmero de telefone ou uma morada. De prefer\xEAncia um que j\xE1 conhe\xE7amos.",
  details: "De que se trata?",
  "details-hint": "N\xE3o escreva aqui uma palavra-passe nem um n\xFAmero de identifica\xE7\xE3o nacional.",
  optional: "facultativo",
  faults: {
    "right-missing": "Escolha o que pretende. Tem d\xFAvidas? Escolha \xABVer os dados\xBB.",
    "contact-missing": "Indique para onde podemos responder-lhe, por exemplo nome@example.com.",
    "contact-mail": "Este endere\xE7o de e-mail n\xE3o est\xE1 bem certo. Um endere\xE7o \xE9 assim: nome@example.com.",
    "details-missing": "Escreva o que est\xE1 errado e como devia ser, por exemplo: \xABMoro no n\xFAmero 12, n\xE3o no 21\xBB.",
    "details-long": "Este texto \xE9 demasiado longo. Escreva menos de 4000 caracteres; pode enviar mais depois."
  },
  "faults-one": "Falta ainda uma coisa",
  "faults-many": "Faltam ainda {count} coisas",
  "faults-other": "Faltam ainda {count} coisas",
  check: "Rever",
  "check-title": "Est\xE1 certo assim?",
  "check-intro": "Ainda nada foi enviado.",
  change: "Alterar",
  send: "Enviar",
  mail: "Preparar o e-mail",
  sending: "A enviar\u2026",
  due: "Resposta at\xE9",
  sent: "O seu pedido foi enviado",
  "sent-text": "Receber\xE1 uma resposta at\xE9 {date}. Refer\xEAncia do seu pedido: {id}.",
  "sent-mail": "O seu programa de e-mail abriu-se. Envie a mensagem; depois recebe uma resposta no prazo de um m\xEAs. Nada se abriu? Escreva para {email}.",
  again: "Fazer outro pedido",
  "not-sent": "N\xE3o foi poss\xEDvel enviar. O que escreveu continua a\xED. Tente de novo ou escreva para {email}.",
  subject: "Pedido sobre os meus dados: {right}",
  reference: "Refer\xEAncia",
  nothing: "Nada preenchido",
  complain: "Reclama\xE7\xE3o, tribunal, danos",
  "complain-intro": "N\xE3o concorda com o que {controller} faz? Pode reclamar no pa\xEDs onde vive, onde trabalha ou onde aconteceu.",
  country: "Pa\xEDs",
  authority: "A\xED pode apresentar a sua reclama\xE7\xE3o a: {authority}.",
  "authority-unknown": "N\xE3o conhecemos nenhuma autoridade de controlo para este pa\xEDs. Pode reclamar no pa\xEDs de {controller}.",
  court: "Tamb\xE9m pode ir a tribunal, mesmo que j\xE1 tenha apresentado uma reclama\xE7\xE3o.",
  damage: "Sofreu danos porque algu\xE9m n\xE3o cumpriu a lei? Ent\xE3o pode pedir uma indemniza\xE7\xE3o. Tamb\xE9m a pode pedir se n\xE3o lhe custou dinheiro mas lhe causou sofrimento."
};

export { pt as default };
//# sourceMappingURL=pt.js.map
