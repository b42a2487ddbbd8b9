const tr = {
  "age-title": "Ka\xE7 ya\u015F\u0131ndas\u0131n?",
  "age-why": "{controller} her \u015Feyden \xF6nce bunu herkese soruyor. Gerekli olmayanlar \u015Fimdilik kapal\u0131.",
  "age-kept": "Yaln\u0131zca bir ya\u015F grubu sakl\u0131yoruz. Ya\u015F\u0131 ya da do\u011Fum g\xFCn\xFCn\xFC saklam\u0131yoruz.",
  "age-label": "Ya\u015F (y\u0131l olarak)",
  "age-go": "Devam",
  "age-fault": "Ya\u015F rakamla yaz\u0131lmal\u0131, 1 ile 120 aras\u0131nda.",
  "age-close": "Kapat: \u015Fimdilik hi\xE7bir \u015Feye izin verme",
  "age-thanks": "Te\u015Fekk\xFCrler. Yan\u0131t kaydedildi.",
  "parent-title": "Babana, annene veya veline de sor",
  "parent-why": "\u0130\xE7lerinden biri \u015Funlara evet demeli: {purposes}. O zamana kadar kapal\u0131.",
  "parent-jointly": "\u0130kiniz de istemelisiniz: sen ve onlardan biri.",
  "parent-contact": "Onlar\u0131n e-posta adresi",
  "parent-hint": "Tek bir mesaj g\xF6ndeririz. Adresi saklamay\u0131z.",
  "parent-fault": "Bir e-posta adresi yaz, \xF6rne\u011Fin isim@example.com.",
  "parent-send": "Mesaj\u0131 g\xF6nder",
  "parent-later": "\u015Eimdi de\u011Fil",
  "parent-sending": "Mesaj g\xF6nderiliyor.",
  "parent-sent": "Mesaj g\xF6nderildi. Okuyup okumayacaklar\u0131n\u0131 sor. O zamana kadar kapal\u0131.",
  "parent-failed": "Mesaj g\xF6nderilmedi. Daha sonra yeniden dene. \u015Eu anda kapal\u0131.",
  "parent-mail": "Bize e-posta yaz\u0131p yazmayacaklar\u0131n\u0131 sor: {email}."
};

export { tr as default };
//# sourceMappingURL=tr.js.map
