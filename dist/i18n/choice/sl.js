const sl = {
  "choice-legend": "Kaj lahko izberete neodvisno od tega",
  "choice-yes": "Da, {controller} to sme: {title}",
  "choice-no": "Tega ne \u017Eelim: {title}",
  "choice-no-mail": "Te e-po\u0161te ne \u017Eelim: {title}",
  "choice-free": "Ni obvezno. Privolitev lahko vedno prekli\u010Dete.",
  "choice-free-no": "To lahko poveste tudi pozneje.",
  "choice-given": "Va\u0161a privolitev za to je \u017Ee dana: {title}. V nastavitvah zasebnosti jo lahko vedno prekli\u010Dete.",
  "choice-objected": "Va\u0161 ugovor \u017Ee velja: {title}. Tega ne po\u010Dnemo.",
  "choice-requested": "\u0160e en korak: potrdite to v sporo\u010Dilu, ki ga boste dobili. Do takrat je izklopljeno: {title}.",
  "choice-parent": "Star\u0161 ali skrbnik mora to \u0161e dovoliti: {title}. Do takrat je izklopljeno.",
  "choice-statement": "Kaj po\u010Dnemo z va\u0161imi podatki"
};

export { sl as default };
//# sourceMappingURL=sl.js.map
