const es = {
  "age-title": "Una pregunta sobre la edad",
  "age-why": "{controller} pregunta esto a todo el mundo, antes que nada. Lo que no es necesario est\xE1 desactivado por ahora.",
  "age-kept": "Solo guardamos un grupo de edad. Ni la edad exacta ni el d\xEDa del cumplea\xF1os.",
  "age-label": "Mi edad, en a\xF1os",
  "age-go": "Continuar",
  "age-fault": "La edad se escribe con cifras, del 1 al 120.",
  "age-close": "Cerrar: no permitir nada por ahora",
  "age-thanks": "Gracias. La respuesta est\xE1 guardada.",
  "parent-title": "Pregunta tambi\xE9n a tu padre, a tu madre o a tu tutor legal",
  "parent-why": "Una de esas personas tiene que decir que s\xED a: {purposes}. Hasta entonces est\xE1 desactivado.",
  "parent-jointly": "Hacen falta dos s\xEDes: el tuyo y el de una de esas personas.",
  "parent-contact": "Correo electr\xF3nico de esa persona",
  "parent-hint": "Enviamos un solo mensaje. No guardamos la direcci\xF3n.",
  "parent-fault": "Escribe una direcci\xF3n de correo, como nombre@example.com.",
  "parent-send": "Enviar el mensaje",
  "parent-later": "Ahora no",
  "parent-sending": "El mensaje se est\xE1 enviando.",
  "parent-sent": "El mensaje se ha enviado. Pregunta a esa persona si quiere leerlo. Hasta entonces est\xE1 desactivado.",
  "parent-failed": "El mensaje no se ha enviado. Int\xE9ntalo de nuevo m\xE1s tarde. Est\xE1 desactivado.",
  "parent-mail": "Pregunta a una de esas personas si quiere escribirnos un correo: {email}."
};

export { es as default };
//# sourceMappingURL=es.js.map
