const mt = {
  "choice-legend": "X\u2019tista\u2019 tag\u0127\u017Cel separatament minn dan",
  "choice-yes": "Iva, {controller} jista\u2019 jag\u0127mel dan: {title}",
  "choice-no": "Ma rridx dan: {title}",
  "choice-no-mail": "Ma rridx din l-email: {title}",
  "choice-free": "Mhux obbligatorju. Tista\u2019 dejjem tirtira l-kunsens tieg\u0127ek.",
  "choice-free-no": "Tista\u2019 tg\u0127id dan aktar tard ukoll.",
  "choice-given": "Di\u0121\xE0 tajt il-kunsens tieg\u0127ek g\u0127al dan: {title}. Tista\u2019 dejjem tirtirah fis-settings tal-privatezza.",
  "choice-objected": "Di\u0121\xE0 o\u0121\u0121ezzjonajt g\u0127al dan: {title}. Ma nag\u0127mluhx.",
  "choice-requested": "Pass ie\u0127or: ikkonferma dan fil-messa\u0121\u0121 li tir\u010Bievi. Sa dak i\u017C-\u017Cmien dan huwa mitfi: {title}.",
  "choice-parent": "\u0120enitur jew kustodju g\u0127adu jrid jg\u0127id iva: {title}. Sa dak i\u017C-\u017Cmien dan huwa mitfi.",
  "choice-statement": "X\u2019nag\u0127mlu bid-data tieg\u0127ek"
};

export { mt as default };
//# sourceMappingURL=mt.js.map
