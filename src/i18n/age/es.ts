/** Spanish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const es: AgeWords = {
  'age-title': 'Una pregunta sobre la edad',
  'age-why':
    '{controller} pregunta esto a todo el mundo, antes que nada. Lo que no es necesario está desactivado por ahora.',
  'age-kept': 'Solo guardamos un grupo de edad. Ni la edad exacta ni el día del cumpleaños.',
  'age-label': 'Mi edad, en años',
  'age-go': 'Continuar',
  'age-fault': 'La edad se escribe con cifras, del 1 al 120.',
  'age-close': 'Cerrar: no permitir nada por ahora',
  'age-thanks': 'Gracias. La respuesta está guardada.',
  'parent-title': 'Pregunta también a tu padre, a tu madre o a tu tutor legal',
  'parent-why': 'Una de esas personas tiene que decir que sí a: {purposes}. Hasta entonces está desactivado.',
  'parent-jointly': 'Hacen falta dos síes: el tuyo y el de una de esas personas.',
  'parent-contact': 'Correo electrónico de esa persona',
  'parent-hint': 'Enviamos un solo mensaje. No guardamos la dirección.',
  'parent-fault': 'Escribe una dirección de correo, como nombre@example.com.',
  'parent-send': 'Enviar el mensaje',
  'parent-later': 'Ahora no',
  'parent-sending': 'El mensaje se está enviando.',
  'parent-sent': 'El mensaje se ha enviado. Pregunta a esa persona si quiere leerlo. Hasta entonces está desactivado.',
  'parent-failed': 'El mensaje no se ha enviado. Inténtalo de nuevo más tarde. Está desactivado.',
  'parent-mail': 'Pregunta a una de esas personas si quiere escribirnos un correo: {email}.',
};

export default es;
