const lt = {
  "choice-legend": "K\u0105 galite pasirinkti atskirai",
  "choice-yes": "Taip, {controller} gali tai daryti: {title}",
  "choice-no": "A\u0161 to nenoriu: {title}",
  "choice-no-mail": "Nenoriu \u0161i\u0173 el. lai\u0161k\u0173: {title}",
  "choice-free": "Tai neprivaloma. Sutikim\u0105 visada galite at\u0161aukti.",
  "choice-free-no": "Tai pasakyti galite ir v\u0117liau.",
  "choice-given": "J\u016Bs jau dav\u0117te tam sutikim\u0105: {title}. J\u012F visada galite at\u0161aukti skiltyje \u201EPrivatumo nustatymai\u201C.",
  "choice-objected": "J\u016Bs tam jau prie\u0161taravote: {title}. To nedarome.",
  "choice-requested": "Dar vienas \u017Eingsnis: patvirtinkite tai prane\u0161ime, kur\u012F gausite. Iki tol tai i\u0161jungta: {title}.",
  "choice-parent": "Su tuo dar turi sutikti vienas i\u0161 t\u0117v\u0173 arba glob\u0117jas: {title}. Iki tol tai i\u0161jungta.",
  "choice-statement": "K\u0105 darome su j\u016Bs\u0173 duomenimis"
};

export { lt as default };
//# sourceMappingURL=lt.js.map
