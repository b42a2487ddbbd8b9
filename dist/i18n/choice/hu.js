const hu = {
  "choice-legend": "Amit ett\u0151l f\xFCggetlen\xFCl v\xE1laszthat",
  "choice-yes": "Igen, {controller} megteheti ezt: {title}",
  "choice-no": "Ezt nem szeretn\xE9m: {title}",
  "choice-no-mail": "Ezeket az e-maileket nem szeretn\xE9m: {title}",
  "choice-free": "Nem k\xF6telez\u0151. Hozz\xE1j\xE1rul\xE1s\xE1t b\xE1rmikor visszavonhatja.",
  "choice-free-no": "Ezt k\xE9s\u0151bb is jelezheti.",
  "choice-given": "Ehhez \xD6n m\xE1r hozz\xE1j\xE1rult: {title}. B\xE1rmikor visszavonhatja itt: \u201EAdatv\xE9delmi be\xE1ll\xEDt\xE1sok\u201D.",
  "choice-objected": "Ez ellen \xD6n m\xE1r tiltakozott: {title}. Ezt nem tessz\xFCk.",
  "choice-requested": "M\xE9g egy l\xE9p\xE9s: er\u0151s\xEDtse meg a d\xF6nt\xE9s\xE9t az \xFCzenetben, amelyet kap. Addig ki van kapcsolva: {title}.",
  "choice-parent": "Egy sz\xFCl\u0151nek vagy gy\xE1mnak m\xE9g igent kell mondania erre: {title}. Addig ez ki van kapcsolva.",
  "choice-statement": "Mit tesz\xFCnk az adataival"
};

export { hu as default };
//# sourceMappingURL=hu.js.map
