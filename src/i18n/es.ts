/** Spanish: plain words, a sentence at a time, and the same weight for yes and no. */
import first from './es-first.js';
import type { Table } from './table.js';

const es: Table = {
  ...first,

  'why-changed': 'Algo ha cambiado desde su última elección.',
  'why-later': 'Su última elección es de hace un tiempo.',
  'new-purpose': 'Esto es nuevo.',
  'new-controller': 'Ahora el responsable es otra empresa.',
  'new-basis': 'La razón por la que podemos hacerlo es distinta.',
  'new-data': 'Nuevo: se trata de más datos.',
  'new-sensitivity': 'Nuevo: se trata de datos sensibles.',
  'new-recipient': 'Nuevo: una empresa más recibe datos.',
  'longer-retention': 'Nuevo: conservamos los datos más tiempo.',

  withdraw: 'Retirar el consentimiento',
  'withdraw-one': 'Retirar el consentimiento: {title}',
  withdrawn: 'Su consentimiento está retirado.',
  undo: 'Deshacer',
  dismiss: 'Cerrar este aviso',
  'reload-why': 'Algo sigue activo en esta página. Se detiene cuando recarga la página.',
  reload: 'Recargar la página',

  intro: 'Aquí ve qué hace {controller} con sus datos.',
  consent: 'Para qué pedimos su consentimiento',
  'consent-intro': 'Solo lo hacemos si usted lo activa.',
  interests: 'A qué puede oponerse',
  'interests-intro': 'Lo hacemos porque tenemos un interés en ello. Si usted se opone, paramos enseguida.',
  marketing: 'Publicidad a la que puede oponerse',
  needed: 'Lo que es necesario',
  'needed-intro': 'Aquí no hay nada que elegir. Cada finalidad dice por qué podemos hacerlo.',
  'not-done': 'Lo que no hacemos',
  'not-done-intro': 'No tenemos una razón válida. Por eso no lo hacemos.',
  special: 'Datos sensibles',
  search: 'Buscar',
  save: 'Guardar la elección',
  close: 'Cerrar sin guardar',
  lawful: 'Siempre puede retirarlo. No cambia lo que se hizo antes.',
  rights: '¿Quiere ver, corregir o borrar sus datos? Escríbanos: {email}.',
  complaint: 'Con una reclamación también puede dirigirse a: {authority}.',
  history: 'Ver sus decisiones',
  'your-rights': 'Sus derechos',
  back: 'Volver a los ajustes',

  because: 'Podemos hacerlo porque {because}.',
  more: 'Más sobre esto',
  data: 'Qué datos',
  recipients: 'Quién los recibe',
  nobody: 'Nadie fuera de {controller}.',
  processor: 'trabaja para nosotros',
  'joint-controller': 'decide junto con nosotros',
  'third-party': 'decide por su cuenta qué hace con ellos',
  safeguard: 'Protección: {safeguard}',
  retention: 'Cuánto tiempo',
  device: 'Qué se guarda en su dispositivo',
  session: 'hasta que cierre el navegador',
  on: 'Activado',
  off: 'Desactivado',
  explicit: 'Se trata de datos sensibles. Doy mi consentimiento explícito para: {data}.',
  object: 'Oponerse',
  objected: 'Usted se ha opuesto. Ya no lo hacemos.',
  allow: 'Retirar la oposición',

  embed: 'Aquí hay algo de {recipient}',
  'embed-why': 'Si lo permite, {recipient} recibe datos sobre usted.',
  'embed-link': 'Verlo en {recipient}',
  'embed-allow': 'Permitir: {title}',
  'embed-once': 'Mostrar solo esto, solo esta vez',

  signal:
    'Su navegador nos pide no compartir sus datos y no mostrarle publicidad dirigida (Global Privacy Control). Lo cumplimos en: {purposes}.',
  'signal-conflict':
    'Usted mismo permitió esto: {purposes}. Aquí cuenta su propia elección, no la señal general de su navegador.',
};

export default es;
