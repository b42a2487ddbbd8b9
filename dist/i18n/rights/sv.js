const sv = {
  intro: "Det \xE4r dina uppgifter. D\xE4rf\xF6r f\xE5r du be {controller} om f\xF6ljande. Du beh\xF6ver inte s\xE4ga varf\xF6r.",
  free: "Det kostar inget.",
  term: "Du f\xE5r svar inom en m\xE5nad. Om din beg\xE4ran \xE4r komplicerad f\xE5r det ta tv\xE5 m\xE5nader till. I s\xE5 fall f\xE5r du veta det inom den f\xF6rsta m\xE5naden, och varf\xF6r.",
  identity: "Skicka inte n\xE5gon kopia av ditt pass eller k\xF6rkort. Om vi inte \xE4r s\xE4kra p\xE5 att det \xE4r du ber vi inte om mer \xE4n vad som beh\xF6vs.",
  rights: "Vad du kan beg\xE4ra",
  right: {
    access: { name: "Se dina uppgifter", text: "Du har r\xE4tt att veta vilka uppgifter vi har om dig och f\xE5 en kopia." },
    rectification: { name: "F\xE5 dem r\xE4ttade", text: "\xC4r n\xE5got fel eller saknas n\xE5got? D\xE5 r\xE4ttar vi det." },
    erasure: {
      name: "F\xE5 dem raderade",
      text: "Beh\xF6ver vi inte dina uppgifter l\xE4ngre, eller tar du tillbaka ditt samtycke? D\xE5 raderar vi dem. Det som vi m\xE5ste spara enligt lag finns kvar."
    },
    restriction: {
      name: "Begr\xE4nsa anv\xE4ndningen",
      text: "S\xE5 l\xE4nge det r\xE5der oenighet om dina uppgifter kan du be oss att spara dem men inte anv\xE4nda dem."
    },
    portability: {
      name: "Ta dem med dig",
      text: "Det du sj\xE4lv har gett oss kan du f\xE5 som en fil. Vi kan ocks\xE5 skicka det till ett annat f\xF6retag \xE5t dig."
    },
    objection: {
      name: "Inv\xE4nda",
      text: "Anv\xE4nder vi uppgifter f\xF6r att vi har ett intresse av det? D\xE5 f\xE5r du inv\xE4nda. Mot reklam f\xE5r du alltid inv\xE4nda: d\xE5 slutar vi f\xF6r gott."
    },
    "automated-decisions": {
      name: "L\xE5ta en m\xE4nniska avg\xF6ra",
      text: "Har en dator ensam beslutat n\xE5got om dig som betyder mycket? D\xE5 kan du ber\xE4tta din sida av saken och beg\xE4ra att en m\xE4nniska ser p\xE5 beslutet."
    },
    withdrawal: { name: "Ta tillbaka samtycket", text: "Det f\xE5r du alltid g\xF6ra, och det \xE4r lika l\xE4tt som att ge det." },
    complaint: {
      name: "Klaga",
      text: "H\xE5ller du inte med oss? D\xE5 kan du v\xE4nda dig till tillsynsmyndigheten och till domstol."
    }
  },
  objection: "Inv\xE4nda",
  "objection-intro": "Det g\xF6r vi f\xF6r att vi har ett intresse av det. Om du inv\xE4nder slutar vi direkt.",
  marketing: "Inv\xE4nda mot reklam",
  "marketing-intro": "Om du inv\xE4nder slutar vi direkt och f\xF6r gott.",
  withdraw: "Ta tillbaka samtycket",
  "withdraw-none": "Inget samtycke fr\xE5n dig g\xE4ller just nu. Du beh\xF6ver inte g\xF6ra n\xE5got.",
  request: "G\xF6r en beg\xE4ran",
  "request-intro": "Fyll i detta. Innan n\xE5got skickas f\xE5r du se allt en g\xE5ng till.",
  "request-mail": "Fyll i detta. Sedan \xF6ppnas ditt e-postprogram med ett meddelande till {email}. Inget skickas f\xF6rr\xE4n du sj\xE4lv skickar det.",
  which: "Vad vill du?",
  contact: "Var kan vi n\xE5 dig med svaret?",
  "contact-hint": "En e-postadress, ett telefonnummer eller en postadress. Helst en uppgift som vi redan har.",
  details: "Vad g\xE4ller det?",
  "details-hint": "Skriv inte n\xE5got l\xF6senord eller personnummer h\xE4r.",
  optional: "frivilligt",
  faults: {
    "right-missing": "V\xE4lj vad du vill. \xC4r du os\xE4ker? V\xE4lj d\xE5 \u201DSe dina uppgifter\u201D.",
    "contact-missing": "Fyll i var vi kan n\xE5 dig, till exempel namn@example.com.",
    "contact-mail": "E-postadressen st\xE4mmer inte riktigt. En adress ser ut s\xE5 h\xE4r: namn@example.com.",
    "details-missing": "Skriv vad som \xE4r fel och vad det ska vara, till exempel: \u201DMitt husnummer \xE4r 12, inte 21\u201D.",
    "details-long": "Texten \xE4r f\xF6r l\xE5ng. G\xF6r den kortare \xE4n 4000 tecken; du kan skicka mer senare."
  },
  "faults-one": "En sak saknas",
  "faults-other": "{count} saker saknas",
  check: "Granska",
  "check-title": "St\xE4mmer det h\xE4r?",
  "check-intro": "Inget har skickats \xE4nnu.",
  change: "\xC4ndra",
  send: "Skicka",
  mail: "F\xF6rbered mejlet",
  sending: "Skickar\u2026",
  due: "Svar senast",
  sent: "Din beg\xE4ran har skickats",
  "sent-text": "Du f\xE5r svar senast den {date}. Referens f\xF6r din beg\xE4ran: {id}.",
  "sent-mail": "Ditt e-postprogram har \xF6ppnats. Skicka meddelandet sj\xE4lv, s\xE5 f\xE5r du svar inom en m\xE5nad. \xD6ppnades inget? Skriv till {email}.",
  again: "En beg\xE4ran till",
  "not-sent": "Det gick inte att skicka. Det du fyllde i finns kvar. F\xF6rs\xF6k igen eller skriv till {email}.",
  subject: "Beg\xE4ran om mina uppgifter: {right}",
  reference: "Referens",
  nothing: "Inget ifyllt",
  complain: "Klagom\xE5l, domstol och ers\xE4ttning",
  "complain-intro": "H\xE5ller du inte med om det som {controller} g\xF6r? Du f\xE5r klaga i det land d\xE4r du bor, d\xE4r du arbetar eller d\xE4r det h\xE4nde.",
  country: "Land",
  authority: "D\xE4r kan du klaga: {authority}.",
  "authority-unknown": "Vi k\xE4nner inte till n\xE5gon tillsynsmyndighet f\xF6r det h\xE4r landet. Du kan klaga i det land d\xE4r {controller} finns.",
  court: "Du kan ocks\xE5 g\xE5 till domstol, \xE4ven om du redan har klagat.",
  damage: "Har du lidit skada f\xF6r att n\xE5gon inte f\xF6ljde lagen? D\xE5 kan du beg\xE4ra ers\xE4ttning, \xE4ven n\xE4r det inte kostade pengar men fick dig att m\xE5 d\xE5ligt."
};

export { sv as default };
//# sourceMappingURL=sv.js.map
