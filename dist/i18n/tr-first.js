const first = {
  title: "Neler yapabiliriz?",
  "why-first": "Bu konuda daha \xF6nceki bir se\xE7iminizi bulamad\u0131k.",
  asks: "{controller} \u015Funlar i\xE7in onay\u0131n\u0131z\u0131 istiyor:",
  "recipients-one": "O zaman {count} ba\u015Fka \u015Firket sizinle ilgili veri al\u0131r.",
  "recipients-other": "O zaman {count} ba\u015Fka \u015Firket sizinle ilgili veri al\u0131r.",
  details: "Ayr\u0131nt\u0131lara bak\u0131n",
  anytime: "Onay\u0131n\u0131z\u0131 istedi\u011Finiz zaman her sayfan\u0131n alt\u0131ndaki \u201C{open}\u201D b\xF6l\xFCm\xFCnde geri \xE7ekebilirsiniz.",
  statement: "Gizlilik bildirimi",
  "accept-all": "T\xFCm\xFCn\xFC kabul et",
  "refuse-all": "T\xFCm\xFCn\xFC reddet",
  choose: "Se\xE7",
  "close-prompt": "Kapat: \u015Fimdilik hi\xE7bir \u015Feye izin verme",
  apart: "Bunu ayr\u0131ca \u201C{choose}\u201D b\xF6l\xFCm\xFCnde se\xE7ersiniz.",
  memory: "Taray\u0131c\u0131n\u0131z se\xE7iminizi saklam\u0131yor. Yaln\u0131zca bu ziyaret i\xE7in ge\xE7erli.",
  open: "Gizlilik ayarlar\u0131",
  saved: "Se\xE7iminiz kaydedildi.",
  failed: "Se\xE7iminiz kaydedilmedi. Hi\xE7bir \u015Fey a\xE7\u0131lmad\u0131.",
  unavailable: "Ayarlar \u015Fu anda a\xE7\u0131lm\u0131yor. Hi\xE7bir \u015Fey de\u011Fi\u015Fmedi."
};

export { first as default };
//# sourceMappingURL=tr-first.js.map
