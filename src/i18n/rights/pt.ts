/** Portuguese words of the rights. */
import type { RightsWords } from './words.js';

const pt: RightsWords = {
  intro: 'Os dados são seus. Por isso pode pedir o seguinte a {controller}. Não precisa de dizer porquê.',
  free: 'É grátis.',
  term: 'Recebe uma resposta no prazo de um mês. Se o seu pedido for complexo, pode demorar mais dois meses. Nesse caso, avisamos no primeiro mês e dizemos a razão.',
  identity:
    'Não envie uma cópia do seu passaporte nem da sua carta de condução. Se tivermos dúvidas sobre a sua identidade, pedimos só o que for necessário.',
  rights: 'O que pode pedir',
  right: {
    access: { name: 'Ver os dados', text: 'Pode saber que dados temos sobre si e receber uma cópia.' },
    rectification: { name: 'Corrigir os dados', text: 'Há algo errado ou em falta? Então corrigimos.' },
    erasure: {
      name: 'Apagar os dados',
      text: 'Já não precisamos dos seus dados, ou retira o seu consentimento? Então apagamo-los. O que a lei nos obriga a guardar fica.',
    },
    restriction: {
      name: 'Limitar o uso dos dados',
      text: 'Enquanto houver um desacordo sobre os seus dados, pode pedir-nos que os guardemos sem os usar.',
    },
    portability: {
      name: 'Levar os dados',
      text: 'Os dados que nos deu pode recebê-los num ficheiro. Também os podemos enviar a outra empresa.',
    },
    objection: {
      name: 'Opor-se',
      text: 'Usamos dados porque temos um interesse nisso? Então pode opor-se. À publicidade, sempre: nesse caso paramos de vez.',
    },
    'automated-decisions': {
      name: 'Pedir que uma pessoa decida',
      text: 'Um computador decidiu sozinho algo importante para si? Então pode pedir que uma pessoa o reveja, e dar o seu ponto de vista.',
    },
    withdrawal: { name: 'Retirar o consentimento', text: 'Pode fazê-lo sempre, e é tão fácil como dá-lo.' },
    complaint: {
      name: 'Apresentar uma reclamação',
      text: 'Não concorda connosco? Então pode dirigir-se à autoridade de controlo e ao tribunal.',
    },
  },
  objection: 'Opor-se',
  'objection-intro': 'Fazemos isto porque temos um interesse nisso. Se se opuser, paramos logo.',
  marketing: 'Opor-se à publicidade',
  'marketing-intro': 'Se se opuser, paramos logo e de vez.',
  withdraw: 'Retirar o consentimento',
  'withdraw-none': 'Neste momento não há nenhum consentimento seu em vigor. Não precisa de fazer nada.',
  request: 'Fazer um pedido',
  'request-intro': 'Preencha este formulário. Antes do envio, verá tudo mais uma vez.',
  'request-mail':
    'Preencha este formulário. Depois abre-se o seu programa de e-mail com uma mensagem para {email}. Nada sai enquanto não enviar a mensagem.',
  which: 'O que pretende?',
  contact: 'Para onde podemos responder-lhe?',
  'contact-hint': 'Um endereço de e-mail, um número de telefone ou uma morada. De preferência um que já conheçamos.',
  details: 'De que se trata?',
  'details-hint': 'Não escreva aqui uma palavra-passe nem um número de identificação nacional.',
  optional: 'facultativo',
  faults: {
    'right-missing': 'Escolha o que pretende. Tem dúvidas? Escolha «Ver os dados».',
    'contact-missing': 'Indique para onde podemos responder-lhe, por exemplo nome@example.com.',
    'contact-mail': 'Este endereço de e-mail não está bem certo. Um endereço é assim: nome@example.com.',
    'details-missing': 'Escreva o que está errado e como devia ser, por exemplo: «Moro no número 12, não no 21».',
    'details-long': 'Este texto é demasiado longo. Escreva menos de 4000 caracteres; pode enviar mais depois.',
  },
  'faults-one': 'Falta ainda uma coisa',
  'faults-many': 'Faltam ainda {count} coisas',
  'faults-other': 'Faltam ainda {count} coisas',
  check: 'Rever',
  'check-title': 'Está certo assim?',
  'check-intro': 'Ainda nada foi enviado.',
  change: 'Alterar',
  send: 'Enviar',
  mail: 'Preparar o e-mail',
  sending: 'A enviar…',
  due: 'Resposta até',
  sent: 'O seu pedido foi enviado',
  'sent-text': 'Receberá uma resposta até {date}. Referência do seu pedido: {id}.',
  'sent-mail':
    'O seu programa de e-mail abriu-se. Envie a mensagem; depois recebe uma resposta no prazo de um mês. Nada se abriu? Escreva para {email}.',
  again: 'Fazer outro pedido',
  'not-sent': 'Não foi possível enviar. O que escreveu continua aí. Tente de novo ou escreva para {email}.',
  subject: 'Pedido sobre os meus dados: {right}',
  reference: 'Referência',
  nothing: 'Nada preenchido',
  complain: 'Reclamação, tribunal, danos',
  'complain-intro':
    'Não concorda com o que {controller} faz? Pode reclamar no país onde vive, onde trabalha ou onde aconteceu.',
  country: 'País',
  authority: 'Aí pode apresentar a sua reclamação a: {authority}.',
  'authority-unknown':
    'Não conhecemos nenhuma autoridade de controlo para este país. Pode reclamar no país de {controller}.',
  court: 'Também pode ir a tribunal, mesmo que já tenha apresentado uma reclamação.',
  damage:
    'Sofreu danos porque alguém não cumpriu a lei? Então pode pedir uma indemnização. Também a pode pedir se não lhe custou dinheiro mas lhe causou sofrimento.',
};

export default pt;
