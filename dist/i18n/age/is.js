const is = {
  "age-title": "Hva\xF0 ertu margra \xE1ra?",
  "age-why": "{controller} spyr alla a\xF0 \xFEessu, \xE1 undan \xF6llu \xF6\xF0ru. \xCD bili er sl\xF6kkt \xE1 \xFEv\xED sem ekki er nau\xF0synlegt.",
  "age-kept": "Vi\xF0 geymum a\xF0eins aldursh\xF3p. Hvorki aldur \xFEinn n\xE9 afm\xE6lisdag.",
  "age-label": "Aldur \xFEinn \xED \xE1rum",
  "age-go": "\xC1fram",
  "age-fault": "Skrifa\xF0u aldur \xFEinn me\xF0 t\xF6lust\xF6fum, fr\xE1 1 til 120.",
  "age-close": "Loka: leyfa ekkert \xED bili",
  "age-thanks": "Takk fyrir. Svari\xF0 \xFEitt er vista\xF0.",
  "parent-title": "Spur\xF0u l\xEDka m\xF6mmu, pabba e\xF0a forr\xE1\xF0amann",
  "parent-why": "Eitt \xFEeirra \xFEarf a\xF0 segja j\xE1 vi\xF0 \xFEessu: {purposes}. \xDEanga\xF0 til er sl\xF6kkt \xE1 \xFEv\xED.",
  "parent-jointly": "B\xE6\xF0i \xFE\xFA og eitt \xFEeirra \xFEurfi\xF0 a\xF0 vilja \xFEetta.",
  "parent-contact": "Netfang foreldris e\xF0a forr\xE1\xF0amanns",
  "parent-hint": "Vi\xF0 sendum ein skilabo\xF0. Vi\xF0 geymum ekki netfangi\xF0.",
  "parent-fault": "Skrifa\xF0u netfang, til d\xE6mis nafn@example.com.",
  "parent-send": "Senda skilabo\xF0in",
  "parent-later": "Ekki n\xFAna",
  "parent-sending": "Veri\xF0 er a\xF0 senda skilabo\xF0in.",
  "parent-sent": "Skilabo\xF0in hafa veri\xF0 send. Spur\xF0u hvort \xFEau ver\xF0i lesin. \xDEanga\xF0 til er sl\xF6kkt \xE1 \xFEessu.",
  "parent-failed": "Skilabo\xF0in voru ekki send. Reyndu aftur s\xED\xF0ar. Sl\xF6kkt er \xE1 \xFEessu.",
  "parent-mail": "Spur\xF0u hvort eitt \xFEeirra vilji senda okkur t\xF6lvup\xF3st: {email}."
};

export { is as default };
//# sourceMappingURL=is.js.map
