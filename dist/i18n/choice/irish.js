const irish = {
  "choice-legend": "Cad is f\xE9idir leat a roghn\xFA ar leith uaidh seo",
  "choice-yes": "Sea, t\xE1 cead ag {controller} \xE9 seo a dh\xE9anamh: {title}",
  "choice-no": "N\xEDl s\xE9 seo uaim: {title}",
  "choice-no-mail": "N\xEDl an r\xEDomhphost seo uaim: {title}",
  "choice-free": "N\xEDl s\xE9 \xE9igeantach. Is f\xE9idir leat do thoili\xFA a tharraingt siar i gc\xF3na\xED.",
  "choice-free-no": "Is f\xE9idir leat \xE9 sin a r\xE1 n\xEDos d\xE9ana\xED freisin.",
  "choice-given": "Thug t\xFA toili\xFA d\xF3 seo cheana: {title}. Is f\xE9idir leat \xE9 a tharraingt siar i gc\xF3na\xED sna socruithe pr\xEDobh\xE1ideachais.",
  "choice-objected": "Chuir t\xFA ina choinne seo cheana: {title}. N\xED dh\xE9anaimid \xE9.",
  "choice-requested": "C\xE9im amh\xE1in eile: deimhnigh \xE9 sa teachtaireacht a gheobhaidh t\xFA. T\xE1 s\xE9 seo as go dt\xED sin: {title}.",
  "choice-parent": "Caithfidh tuismitheoir n\xF3 caomhn\xF3ir cead a thabhairt f\xF3s: {title}. T\xE1 s\xE9 as go dt\xED sin.",
  "choice-statement": "Cad a dh\xE9anaimid le do shonra\xED"
};

export { irish as default };
//# sourceMappingURL=irish.js.map
