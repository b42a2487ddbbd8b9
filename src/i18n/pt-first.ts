/** Portuguese: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: 'O que podemos fazer?',
  'why-first': 'Não encontrámos nenhuma escolha sua anterior sobre isto.',
  asks: '{controller} pede o seu consentimento para:',
  'recipients-one': 'Nesse caso, {count} outra empresa recebe dados sobre si.',
  'recipients-many': 'Nesse caso, {count} outras empresas recebem dados sobre si.',
  'recipients-other': 'Nesse caso, {count} outras empresas recebem dados sobre si.',
  details: 'Ver os detalhes',
  anytime: 'Pode retirar o seu consentimento a qualquer momento, em «{open}», no fundo de cada página.',
  statement: 'Política de privacidade',
  'accept-all': 'Aceitar tudo',
  'refuse-all': 'Recusar tudo',
  choose: 'Escolher',
  'close-prompt': 'Fechar: não permitir nada por agora',
  apart: 'Isto escolhe-se à parte, em «{choose}».',
  memory: 'O seu navegador não guarda a sua escolha. Vale só para esta visita.',

  open: 'Definições de privacidade',
  saved: 'A sua escolha está guardada.',
  failed: 'A sua escolha não foi guardada. Nada foi ligado.',
  unavailable: 'As definições não abrem agora. Nada mudou.',
};

export default first;
