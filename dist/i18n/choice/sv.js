const sv = {
  "choice-legend": "Det h\xE4r kan du v\xE4lja f\xF6r sig",
  "choice-yes": "Ja, {controller} f\xE5r g\xF6ra detta: {title}",
  "choice-no": "Jag vill inte ha detta: {title}",
  "choice-no-mail": "Jag vill inte ha dessa mejl: {title}",
  "choice-free": "Det \xE4r frivilligt. Du kan alltid ta tillbaka ditt samtycke.",
  "choice-free-no": "Du kan ocks\xE5 s\xE4ga nej senare.",
  "choice-given": "Du har redan gett ditt samtycke till detta: {title}. Du kan alltid ta tillbaka det i integritetsinst\xE4llningarna.",
  "choice-objected": "Du har redan inv\xE4nt mot detta: {title}. Vi g\xF6r det inte.",
  "choice-requested": "Ett steg till: bekr\xE4fta i meddelandet som du f\xE5r. Tills dess \xE4r detta avst\xE4ngt: {title}.",
  "choice-parent": "En f\xF6r\xE4lder eller annan v\xE5rdnadshavare m\xE5ste s\xE4ga ja f\xF6rst: {title}. Tills dess \xE4r det avst\xE4ngt.",
  "choice-statement": "Vad vi g\xF6r med dina uppgifter"
};

export { sv as default };
//# sourceMappingURL=sv.js.map
