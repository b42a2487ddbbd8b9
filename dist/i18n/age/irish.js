const irish = {
  "age-title": "C\xE9n aois th\xFA?",
  "age-why": "Cuireann {controller} an cheist seo ar gach duine, roimh aon rud eile. An rud nach bhfuil riachtanach, t\xE1 s\xE9 as faoi l\xE1thair.",
  "age-kept": "N\xED choinn\xEDmid ach aoisghr\xFApa. N\xED choinn\xEDmid d\u2019aois n\xE1 do l\xE1 breithe.",
  "age-label": "D\u2019aois i mblianta",
  "age-go": "Ar aghaidh",
  "age-fault": "Scr\xEDobh d\u2019aois i bhfigi\xFAir\xED, \xF3 1 go 120.",
  "age-close": "D\xFAn: n\xE1 ceadaigh aon rud anois",
  "age-thanks": "Go raibh maith agat. T\xE1 do fhreagra s\xE1bh\xE1ilte.",
  "parent-title": "Fiafraigh de d\u2019athair, de do mh\xE1thair n\xF3 de do chaomhn\xF3ir freisin",
  "parent-why": "Caithfidh duine acu cead a thabhairt do: {purposes}. T\xE1 s\xE9 as go dt\xED sin.",
  "parent-jointly": "Caithfidh an bheirt agaibh a bheith s\xE1sta leis: tusa agus duine acu.",
  "parent-contact": "A seoladh r\xEDomhphoist",
  "parent-hint": "Seolaimid teachtaireacht amh\xE1in. N\xED choinn\xEDmid an seoladh.",
  "parent-fault": "Scr\xEDobh seoladh r\xEDomhphoist, mar shampla ainm@example.com.",
  "parent-send": "Seol an teachtaireacht",
  "parent-later": "N\xED anois",
  "parent-sending": "T\xE1 an teachtaireacht \xE1 seoladh.",
  "parent-sent": "T\xE1 an teachtaireacht seolta. Fiafraigh d\xEDobh an l\xE9ifidh siad \xED. T\xE1 s\xE9 as go dt\xED sin.",
  "parent-failed": "N\xEDor seoladh an teachtaireacht. Bain triail eile as ar ball. T\xE1 s\xE9 as.",
  "parent-mail": "Fiafraigh d\xEDobh an gcuirfidh siad r\xEDomhphost chugainn: {email}."
};

export { irish as default };
//# sourceMappingURL=irish.js.map
