const hr = {
  "choice-legend": "\u0160to mo\u017Eete odabrati neovisno o tome",
  "choice-yes": "Da, {controller} to smije raditi: {title}",
  "choice-no": "To ne \u017Eelim: {title}",
  "choice-no-mail": "Tu e-po\u0161tu ne \u017Eelim: {title}",
  "choice-free": "Nije obvezno. Privolu uvijek mo\u017Eete povu\u0107i.",
  "choice-free-no": "To mo\u017Eete re\u0107i i kasnije.",
  "choice-given": "Va\u0161a privola za ovo ve\u0107 je dana: {title}. Uvijek je mo\u017Eete povu\u0107i u postavkama privatnosti.",
  "choice-objected": "Va\u0161 prigovor ve\u0107 vrijedi: {title}. To ne radimo.",
  "choice-requested": "Jo\u0161 jedan korak: potvrdite to u poruci koju \u0107ete dobiti. Dotad je isklju\u010Deno: {title}.",
  "choice-parent": "Roditelj ili skrbnik to jo\u0161 mora dopustiti: {title}. Dotad je isklju\u010Deno.",
  "choice-statement": "\u0160to radimo s va\u0161im podacima"
};

export { hr as default };
//# sourceMappingURL=hr.js.map
