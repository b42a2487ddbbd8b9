/** Portuguese words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const pt: AgeWords = {
  'age-title': 'Uma pergunta sobre a idade',
  'age-why':
    '{controller} pergunta isto a toda a gente, antes de tudo o resto. Por agora, o que não é necessário está desligado.',
  'age-kept': 'Guardamos só um grupo de idades. Não guardamos a idade nem o dia de anos.',
  'age-label': 'A minha idade, em anos',
  'age-go': 'Continuar',
  'age-fault': 'A idade escreve-se com algarismos, de 1 a 120.',
  'age-close': 'Fechar: não permitir nada por agora',
  'age-thanks': 'Obrigado. A resposta está guardada.',
  'parent-title': 'Pergunta também ao teu pai, à tua mãe ou ao teu tutor legal',
  'parent-why': 'Uma dessas pessoas tem de dizer sim a: {purposes}. Até lá, está desligado.',
  'parent-jointly': 'Tens de querer tu, e também uma dessas pessoas.',
  'parent-contact': 'E-mail dessa pessoa',
  'parent-hint': 'Enviamos uma só mensagem. Não guardamos o endereço.',
  'parent-fault': 'Escreve um endereço de e-mail, por exemplo nome@example.com.',
  'parent-send': 'Enviar a mensagem',
  'parent-later': 'Agora não',
  'parent-sending': 'A mensagem está a ser enviada.',
  'parent-sent': 'A mensagem foi enviada. Pergunta a essa pessoa se a quer ler. Até lá, está desligado.',
  'parent-failed': 'A mensagem não foi enviada. Tenta outra vez mais tarde. Está desligado.',
  'parent-mail': 'Pergunta a uma dessas pessoas se nos quer escrever um e-mail: {email}.',
};

export default pt;
