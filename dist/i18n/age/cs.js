const cs = {
  "age-title": "Kolik je ti let?",
  "age-why": "{controller} se na to pt\xE1 ka\u017Ed\xE9ho, je\u0161t\u011B p\u0159ed v\u0161\xEDm ostatn\xEDm. Co nen\xED pot\u0159eba, je zat\xEDm vypnut\xE9.",
  "age-kept": "Ukl\xE1d\xE1me jen v\u011Bkovou skupinu. Neukl\xE1d\xE1me, kolik ti je let ani kdy m\xE1\u0161 narozeniny.",
  "age-label": "Tv\u016Fj v\u011Bk v letech",
  "age-go": "D\xE1l",
  "age-fault": "Napi\u0161 sv\u016Fj v\u011Bk \u010D\xEDslicemi, od 1 do 120.",
  "age-close": "Zav\u0159\xEDt: zat\xEDm nic nepovolit",
  "age-thanks": "D\u011Bkujeme. Tvoje odpov\u011B\u010F je ulo\u017Een\xE1.",
  "parent-title": "Zeptej se tak\xE9 t\xE1ty, m\xE1my nebo z\xE1konn\xE9ho z\xE1stupce",
  "parent-why": "N\u011Bkdo z nich mus\xED souhlasit s t\xEDmto: {purposes}. Do t\xE9 doby je to vypnut\xE9.",
  "parent-jointly": "Mus\xEDte to cht\xEDt oba, ty i n\u011Bkdo z nich.",
  "parent-contact": "E-mailov\xE1 adresa t\xE1ty, m\xE1my nebo z\xE1stupce",
  "parent-hint": "Po\u0161leme jednu zpr\xE1vu. Adresu neukl\xE1d\xE1me.",
  "parent-fault": "Napi\u0161 e-mailovou adresu, nap\u0159\xEDklad jmeno@example.com.",
  "parent-send": "Odeslat zpr\xE1vu",
  "parent-later": "Te\u010F ne",
  "parent-sending": "Zpr\xE1va se odes\xEDl\xE1.",
  "parent-sent": "Zpr\xE1va je odeslan\xE1. Zeptej se, jestli si ji p\u0159e\u010Dtou. Do t\xE9 doby je to vypnut\xE9.",
  "parent-failed": "Zpr\xE1va se neodeslala. Zkus to pozd\u011Bji znovu. Zat\xEDm je to vypnut\xE9.",
  "parent-mail": "Zeptej se, jestli n\xE1m nap\xED\u0161ou e-mail: {email}."
};

export { cs as default };
//# sourceMappingURL=cs.js.map
