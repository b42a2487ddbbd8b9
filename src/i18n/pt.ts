/** Portuguese: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './pt-first.js';
import type { Table } from './table.js';

const pt: Table = {
  ...first,

  'why-changed': 'Algo mudou desde a sua última escolha.',
  'why-later': 'A sua última escolha já tem algum tempo.',
  'new-purpose': 'Isto é novo.',
  'new-controller': 'Agora o responsável é outra empresa.',
  'new-basis': 'A razão por que podemos fazer isto é diferente.',
  'new-data': 'Novo: trata-se de mais dados.',
  'new-sensitivity': 'Novo: trata-se de dados sensíveis.',
  'new-recipient': 'Novo: mais uma empresa recebe dados.',
  'longer-retention': 'Novo: guardamos os dados durante mais tempo.',

  withdraw: 'Retirar o consentimento',
  'withdraw-one': 'Retirar o consentimento: {title}',
  withdrawn: 'O seu consentimento foi retirado.',
  undo: 'Desfazer',
  dismiss: 'Fechar esta mensagem',
  'reload-why': 'Algo ainda está ativo nesta página. Para quando recarregar a página.',
  reload: 'Recarregar a página',

  intro: 'Aqui vê o que {controller} faz com os seus dados.',
  consent: 'Para que pedimos o seu consentimento',
  'consent-intro': 'Só o fazemos se o ligar.',
  interests: 'A que se pode opor',
  'interests-intro': 'Fazemos isto porque temos um interesse nisso. Se se opuser, paramos logo.',
  marketing: 'Publicidade a que se pode opor',
  needed: 'O que é necessário',
  'needed-intro': 'Aqui não há nada a escolher. Cada finalidade diz por que podemos fazê-lo.',
  'not-done': 'O que não fazemos',
  'not-done-intro': 'Não temos uma razão válida. Por isso não o fazemos.',
  special: 'Dados sensíveis',
  search: 'Pesquisar',
  save: 'Guardar a escolha',
  close: 'Fechar sem guardar',
  lawful: 'Pode sempre retirar. Não muda o que foi feito antes.',
  rights: 'Quer ver, corrigir ou apagar os seus dados? Escreva-nos: {email}.',
  complaint: 'Com uma reclamação pode também dirigir-se a: {authority}.',
  history: 'Ver as suas escolhas',
  'your-rights': 'Os seus direitos',
  back: 'Voltar às definições',

  because: 'Podemos fazer isto porque {because}.',
  more: 'Mais sobre isto',
  data: 'Que dados',
  recipients: 'Quem os recebe',
  nobody: 'Ninguém fora de {controller}.',
  processor: 'trabalha para nós',
  'joint-controller': 'decide em conjunto connosco',
  'third-party': 'decide por si o que faz com eles',
  safeguard: 'Proteção: {safeguard}',
  retention: 'Durante quanto tempo',
  device: 'O que fica no seu dispositivo',
  session: 'até fechar o navegador',
  on: 'Ligado',
  off: 'Desligado',
  explicit: 'Trata-se de dados sensíveis. Dou o meu consentimento explícito para: {data}.',
  object: 'Opor-se',
  objected: 'Opôs-se. Já não o fazemos.',
  allow: 'Retirar a oposição',

  embed: 'Aqui há algo de {recipient}',
  'embed-why': 'Se permitir, {recipient} recebe dados sobre si.',
  'embed-link': 'Ver em {recipient}',
  'embed-allow': 'Permitir: {title}',
  'embed-once': 'Mostrar só isto, só desta vez',

  signal:
    'O seu navegador pede-nos que não partilhemos os seus dados e não mostremos publicidade dirigida (Global Privacy Control). Cumprimos em: {purposes}.',
  'signal-conflict':
    'Isto foi permitido por si: {purposes}. Aqui conta a sua própria escolha, não o sinal geral do seu navegador.',
};

export default pt;
