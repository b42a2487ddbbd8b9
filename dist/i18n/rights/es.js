const es = {
  intro: "Los datos son suyos. Por eso puede pedir lo siguiente a {controller}. No tiene que decir por qu\xE9.",
  free: "Es gratis.",
  term: "Recibir\xE1 una respuesta en el plazo de un mes. Si su solicitud es compleja, puede tardar dos meses m\xE1s. En ese caso lo sabr\xE1 dentro del primer mes, con el motivo.",
  identity: "No env\xEDe una copia de su pasaporte ni de su permiso de conducir. Si tenemos dudas sobre su identidad, no le pediremos m\xE1s de lo necesario.",
  rights: "Qu\xE9 puede pedir",
  right: {
    access: { name: "Ver los datos", text: "Puede saber qu\xE9 datos tenemos sobre usted y recibir una copia." },
    rectification: { name: "Corregir los datos", text: "\xBFHay algo mal o falta algo? Entonces lo corregimos." },
    erasure: {
      name: "Borrar los datos",
      text: "\xBFYa no necesitamos sus datos, o retira usted su consentimiento? Entonces los borramos. Lo que la ley nos obliga a conservar se queda."
    },
    restriction: {
      name: "Limitar el uso de los datos",
      text: "Mientras haya un desacuerdo sobre sus datos, puede pedirnos que los conservemos sin usarlos."
    },
    portability: {
      name: "Llevarse los datos",
      text: "Los datos que nos dio puede recibirlos en un archivo. Tambi\xE9n podemos enviarlos a otra empresa."
    },
    objection: {
      name: "Oponerse",
      text: "\xBFUsamos datos porque tenemos un inter\xE9s en ello? Entonces puede oponerse. En la publicidad puede hacerlo en todo caso: entonces paramos para siempre."
    },
    "automated-decisions": {
      name: "Pedir que decida una persona",
      text: "\xBFUn ordinador decidi\xF3 por s\xED solo algo importante para usted? Entonces puede pedir que lo revise una persona, y dar su punto de vista."
    },
    withdrawal: { name: "Retirar el consentimiento", text: "Siempre puede hacerlo, y es tan f\xE1cil como darlo." },
    complaint: {
      name: "Presentar una reclamaci\xF3n",
      text: "\xBFNo est\xE1 de acuerdo con nosotros? Entonces puede acudir a la autoridad de control y a los tribunales."
    }
  },
  objection: "Oponerse",
  "objection-intro": "Lo hacemos porque tenemos un inter\xE9s en ello. Si usted se opone, paramos enseguida.",
  marketing: "Oponerse a la publicidad",
  "marketing-intro": "Si usted se opone, paramos enseguida y para siempre.",
  withdraw: "Retirar el consentimiento",
  "withdraw-none": "Ahora no hay ning\xFAn consentimiento suyo en vigor. No tiene que hacer nada.",
  request: "Hacer una solicitud",
  "request-intro": "Rellene este formulario. Antes de enviarlo ver\xE1 todo una vez m\xE1s.",
  "request-mail": "Rellene este formulario. Despu\xE9s se abrir\xE1 su programa de correo con un mensaje para {email}. No sale nada hasta que usted lo env\xEDe.",
  which: "\xBFQu\xE9 quiere?",
  contact: "\xBFD\xF3nde podemos responderle?",
  "contact-hint": "Un correo electr\xF3nico, un tel\xE9fono o una direcci\xF3n postal. Mejor si ya lo conocemos.",
  details: "\xBFDe qu\xE9 se trata?",
  "details-hint": "No escriba aqu\xED ninguna contrase\xF1a ni su n\xFAmero nacional de identidad.",
  optional: "opcional",
  faults: {
    "right-missing": "Elija lo que quiere. \xBFTiene dudas? Elija \xABVer los datos\xBB.",
    "contact-missing": "Indique d\xF3nde podemos responderle, por ejemplo nombre@example.com.",
    "contact-mail": "Esta direcci\xF3n de correo no es del todo correcta. Una direcci\xF3n es as\xED: nombre@example.com.",
    "details-missing": "Escriba qu\xE9 est\xE1 mal y c\xF3mo deber\xEDa ser, por ejemplo: \xABMi casa es el n\xFAmero 12, no el 21\xBB.",
    "details-long": "Este texto es demasiado largo. Escriba menos de 4000 caracteres; puede enviar m\xE1s despu\xE9s."
  },
  "faults-one": "Falta una cosa m\xE1s",
  "faults-many": "Faltan {count} cosas m\xE1s",
  "faults-other": "Faltan {count} cosas m\xE1s",
  check: "Revisar",
  "check-title": "\xBFEst\xE1 bien as\xED?",
  "check-intro": "Todav\xEDa no se ha enviado nada.",
  change: "Cambiar",
  send: "Enviar",
  mail: "Preparar el correo",
  sending: "Enviando\u2026",
  due: "Respuesta como muy tarde el",
  sent: "Su solicitud se ha enviado",
  "sent-text": "Recibir\xE1 una respuesta el {date} como muy tarde. Referencia de su solicitud: {id}.",
  "sent-mail": "Se ha abierto su programa de correo. Env\xEDe usted el mensaje; despu\xE9s recibir\xE1 una respuesta en el plazo de un mes. \xBFNo se ha abierto nada? Escriba a {email}.",
  again: "Hacer otra solicitud",
  "not-sent": "No se ha podido enviar. Lo que escribi\xF3 sigue ah\xED. Int\xE9ntelo de nuevo o escriba a {email}.",
  subject: "Solicitud sobre mis datos: {right}",
  reference: "Referencia",
  nothing: "Sin rellenar",
  complain: "Reclamaciones, tribunales, da\xF1os",
  "complain-intro": "\xBFNo est\xE1 de acuerdo con lo que hace {controller}? Puede reclamar en el pa\xEDs donde vive, donde trabaja o donde ocurri\xF3.",
  country: "Pa\xEDs",
  authority: "All\xED puede presentar su reclamaci\xF3n ante: {authority}.",
  "authority-unknown": "No conocemos ninguna autoridad de control para este pa\xEDs. Puede reclamar en el pa\xEDs de {controller}.",
  court: "Tambi\xE9n puede acudir a los tribunales, aunque ya haya presentado una reclamaci\xF3n.",
  damage: "\xBFHa sufrido un da\xF1o porque alguien no cumpli\xF3 la ley? Entonces puede pedir una indemnizaci\xF3n. Tambi\xE9n puede pedirla si no le cost\xF3 dinero pero le hizo sufrir."
};

export { es as default };
//# sourceMappingURL=es.js.map
