const pt = {
  "age-title": "Uma pergunta sobre a idade",
  "age-why": "{controller} pergunta isto a toda a gente, antes de tudo o resto. Por agora, o que n\xE3o \xE9 necess\xE1rio est\xE1 desligado.",
  "age-kept": "Guardamos s\xF3 um grupo de idades. N\xE3o guardamos a idade nem o dia de anos.",
  "age-label": "A minha idade, em anos",
  "age-go": "Continuar",
  "age-fault": "A idade escreve-se com algarismos, de 1 a 120.",
  "age-close": "Fechar: n\xE3o permitir nada por agora",
  "age-thanks": "Obrigado. A resposta est\xE1 guardada.",
  "parent-title": "Pergunta tamb\xE9m ao teu pai, \xE0 tua m\xE3e ou ao teu tutor legal",
  "parent-why": "Uma dessas pessoas tem de dizer sim a: {purposes}. At\xE9 l\xE1, est\xE1 desligado.",
  "parent-jointly": "Tens de querer tu, e tamb\xE9m uma dessas pessoas.",
  "parent-contact": "E-mail dessa pessoa",
  "parent-hint": "Enviamos uma s\xF3 mensagem. N\xE3o guardamos o endere\xE7o.",
  "parent-fault": "Escreve um endere\xE7o de e-mail, por exemplo nome@example.com.",
  "parent-send": "Enviar a mensagem",
  "parent-later": "Agora n\xE3o",
  "parent-sending": "A mensagem est\xE1 a ser enviada.",
  "parent-sent": "A mensagem foi enviada. Pergunta a essa pessoa se a quer ler. At\xE9 l\xE1, est\xE1 desligado.",
  "parent-failed": "A mensagem n\xE3o foi enviada. Tenta outra vez mais tarde. Est\xE1 desligado.",
  "parent-mail": "Pergunta a uma dessas pessoas se nos quer escrever um e-mail: {email}."
};

export { pt as default };
//# sourceMappingURL=pt.js.map
