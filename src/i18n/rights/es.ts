/** Spanish words of the rights. */
import type { RightsWords } from './words.js';

const es: RightsWords = {
  intro: 'Los datos son suyos. Por eso puede pedir lo siguiente a {controller}. No tiene que decir por qué.',
  free: 'Es gratis.',
  term: 'Recibirá una respuesta en el plazo de un mes. Si su solicitud es compleja, puede tardar dos meses más. En ese caso lo sabrá dentro del primer mes, con el motivo.',
  identity:
    'No envíe una copia de su pasaporte ni de su permiso de conducir. Si tenemos dudas sobre su identidad, no le pediremos más de lo necesario.',
  rights: 'Qué puede pedir',
  right: {
    access: { name: 'Ver los datos', text: 'Puede saber qué datos tenemos sobre usted y recibir una copia.' },
    rectification: { name: 'Corregir los datos', text: '¿Hay algo mal o falta algo? Entonces lo corregimos.' },
    erasure: {
      name: 'Borrar los datos',
      text: '¿Ya no necesitamos sus datos, o retira usted su consentimiento? Entonces los borramos. Lo que la ley nos obliga a conservar se queda.',
    },
    restriction: {
      name: 'Limitar el uso de los datos',
      text: 'Mientras haya un desacuerdo sobre sus datos, puede pedirnos que los conservemos sin usarlos.',
    },
    portability: {
      name: 'Llevarse los datos',
      text: 'Los datos que nos dio puede recibirlos en un archivo. También podemos enviarlos a otra empresa.',
    },
    objection: {
      name: 'Oponerse',
      text: '¿Usamos datos porque tenemos un interés en ello? Entonces puede oponerse. En la publicidad puede hacerlo en todo caso: entonces paramos para siempre.',
    },
    'automated-decisions': {
      name: 'Pedir que decida una persona',
      text: '¿Un ordinador decidió por sí solo algo importante para usted? Entonces puede pedir que lo revise una persona, y dar su punto de vista.',
    },
    withdrawal: { name: 'Retirar el consentimiento', text: 'Siempre puede hacerlo, y es tan fácil como darlo.' },
    complaint: {
      name: 'Presentar una reclamación',
      text: '¿No está de acuerdo con nosotros? Entonces puede acudir a la autoridad de control y a los tribunales.',
    },
  },
  objection: 'Oponerse',
  'objection-intro': 'Lo hacemos porque tenemos un interés en ello. Si usted se opone, paramos enseguida.',
  marketing: 'Oponerse a la publicidad',
  'marketing-intro': 'Si usted se opone, paramos enseguida y para siempre.',
  withdraw: 'Retirar el consentimiento',
  'withdraw-none': 'Ahora no hay ningún consentimiento suyo en vigor. No tiene que hacer nada.',
  request: 'Hacer una solicitud',
  'request-intro': 'Rellene este formulario. Antes de enviarlo verá todo una vez más.',
  'request-mail':
    'Rellene este formulario. Después se abrirá su programa de correo con un mensaje para {email}. No sale nada hasta que usted lo envíe.',
  which: '¿Qué quiere?',
  contact: '¿Dónde podemos responderle?',
  'contact-hint': 'Un correo electrónico, un teléfono o una dirección postal. Mejor si ya lo conocemos.',
  details: '¿De qué se trata?',
  'details-hint': 'No escriba aquí ninguna contraseña ni su número nacional de identidad.',
  optional: 'opcional',
  faults: {
    'right-missing': 'Elija lo que quiere. ¿Tiene dudas? Elija «Ver los datos».',
    'contact-missing': 'Indique dónde podemos responderle, por ejemplo nombre@example.com.',
    'contact-mail': 'Esta dirección de correo no es del todo correcta. Una dirección es así: nombre@example.com.',
    'details-missing': 'Escriba qué está mal y cómo debería ser, por ejemplo: «Mi casa es el número 12, no el 21».',
    'details-long': 'Este texto es demasiado largo. Escriba menos de 4000 caracteres; puede enviar más después.',
  },
  'faults-one': 'Falta una cosa más',
  'faults-many': 'Faltan {count} cosas más',
  'faults-other': 'Faltan {count} cosas más',
  check: 'Revisar',
  'check-title': '¿Está bien así?',
  'check-intro': 'Todavía no se ha enviado nada.',
  change: 'Cambiar',
  send: 'Enviar',
  mail: 'Preparar el correo',
  sending: 'Enviando…',
  due: 'Respuesta como muy tarde el',
  sent: 'Su solicitud se ha enviado',
  'sent-text': 'Recibirá una respuesta el {date} como muy tarde. Referencia de su solicitud: {id}.',
  'sent-mail':
    'Se ha abierto su programa de correo. Envíe usted el mensaje; después recibirá una respuesta en el plazo de un mes. ¿No se ha abierto nada? Escriba a {email}.',
  again: 'Hacer otra solicitud',
  'not-sent': 'No se ha podido enviar. Lo que escribió sigue ahí. Inténtelo de nuevo o escriba a {email}.',
  subject: 'Solicitud sobre mis datos: {right}',
  reference: 'Referencia',
  nothing: 'Sin rellenar',
  complain: 'Reclamaciones, tribunales, daños',
  'complain-intro':
    '¿No está de acuerdo con lo que hace {controller}? Puede reclamar en el país donde vive, donde trabaja o donde ocurrió.',
  country: 'País',
  authority: 'Allí puede presentar su reclamación ante: {authority}.',
  'authority-unknown':
    'No conocemos ninguna autoridad de control para este país. Puede reclamar en el país de {controller}.',
  court: 'También puede acudir a los tribunales, aunque ya haya presentado una reclamación.',
  damage:
    '¿Ha sufrido un daño porque alguien no cumplió la ley? Entonces puede pedir una indemnización. También puede pedirla si no le costó dinero pero le hizo sufrir.',
};

export default es;
