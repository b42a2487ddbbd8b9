/** Spanish: the words of the first question. */
import type { FirstTable } from './table.js';

const first: FirstTable = {
  title: '¿Qué podemos hacer?',
  'why-first': 'No hemos encontrado ninguna elección suya anterior sobre esto.',
  asks: '{controller} le pide su consentimiento para:',
  'recipients-one': '{count} empresa más recibe entonces datos sobre usted.',
  'recipients-many': '{count} empresas más reciben entonces datos sobre usted.',
  'recipients-other': '{count} empresas más reciben entonces datos sobre usted.',
  details: 'Ver los detalles',
  anytime: 'Puede retirar su consentimiento en cualquier momento, en «{open}», al final de cada página.',
  statement: 'Política de privacidad',
  'accept-all': 'Aceptar todo',
  'refuse-all': 'Rechazar todo',
  choose: 'Elegir',
  'close-prompt': 'Cerrar: no permitir nada por ahora',
  apart: 'Esto se elige aparte, en «{choose}».',
  memory: 'Su navegador no guarda su elección. Solo vale para esta visita.',

  open: 'Ajustes de privacidad',
  saved: 'Su elección se ha guardado.',
  failed: 'Su elección no se ha guardado. No se ha activado nada.',
  unavailable: 'Los ajustes no se abren ahora. No ha cambiado nada.',
};

export default first;
