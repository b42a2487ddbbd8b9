const tr = {
  intro: "Bunlar sizin verileriniz. Bu y\xFCzden a\u015Fa\u011F\u0131dakileri isteyebilirsiniz; {controller} size yan\u0131t vermelidir. Nedenini s\xF6ylemeniz gerekmez.",
  free: "\xDCcretsizdir.",
  term: "Bir ay i\xE7inde yan\u0131t al\u0131rs\u0131n\u0131z. \u0130ste\u011Finiz karma\u015F\u0131ksa bu iki ay daha s\xFCrebilir. Bu, nedeniyle birlikte ilk ay i\xE7inde size bildirilir.",
  identity: "Pasaportunuzun veya s\xFCr\xFCc\xFC belgenizin kopyas\u0131n\u0131 g\xF6ndermeyin. Siz oldu\u011Funuzdan emin de\u011Filsek gerekenden fazlas\u0131n\u0131 istemeyiz.",
  rights: "Neler isteyebilirsiniz",
  right: {
    access: {
      name: "Verileri g\xF6rmek",
      text: "Sizinle ilgili hangi verilerin bizde oldu\u011Funu \xF6\u011Frenebilir ve bir kopya alabilirsiniz."
    },
    rectification: { name: "Verileri d\xFCzelttirmek", text: "Yanl\u0131\u015F veya eksik bir \u015Fey mi var? O zaman d\xFCzeltiriz." },
    erasure: {
      name: "Verileri sildirmek",
      text: "Verileriniz bize art\u0131k gerekmiyor mu ya da onay\u0131n\u0131z\u0131 geri mi \xE7ekiyorsunuz? O zaman sileriz. Yasan\u0131n saklamam\u0131z\u0131 istedi\u011Fi veriler kal\u0131r."
    },
    restriction: {
      name: "Kullan\u0131m\u0131 k\u0131s\u0131tlatmak",
      text: "Verilerinizle ilgili bir anla\u015Fmazl\u0131k s\xFCrd\xFCk\xE7e, onlar\u0131 saklamam\u0131z\u0131 ama kullanmamam\u0131z\u0131 isteyebilirsiniz."
    },
    portability: {
      name: "Verileri ta\u015F\u0131mak",
      text: "Bize kendiniz verdi\u011Finiz verileri dosya olarak alabilirsiniz. Bunlar\u0131 ba\u015Fka bir \u015Firkete g\xF6ndermemizi de isteyebilirsiniz."
    },
    objection: {
      name: "\u0130tiraz etmek",
      text: "Verileri bir menfaatimiz oldu\u011Fu i\xE7in mi kullan\u0131yoruz? O zaman itiraz edebilirsiniz. Reklama her zaman itiraz edebilirsiniz: o zaman bir daha yapmay\u0131z."
    },
    "automated-decisions": {
      name: "Bir insan\u0131n karar vermesi",
      text: "Sizin i\xE7in \xE7ok \xF6nemli bir \u015Feye yaln\u0131zca bir bilgisayar m\u0131 karar verdi? O zaman bir insan\u0131n bakmas\u0131n\u0131 isteyebilir ve g\xF6r\xFC\u015F\xFCn\xFCz\xFC anlatabilirsiniz."
    },
    withdrawal: { name: "Onay\u0131 geri \xE7ekmek", text: "Bunu her zaman yapabilirsiniz. Onay vermek kadar kolayd\u0131r." },
    complaint: {
      name: "\u015Eik\xE2yet etmek",
      text: "Bizimle ayn\u0131 g\xF6r\xFC\u015Fte de\u011Fil misiniz? O zaman denetim makam\u0131na ve mahkemeye ba\u015Fvurabilirsiniz."
    }
  },
  objection: "\u0130tiraz et",
  "objection-intro": "Bunu, bunda bir menfaatimiz oldu\u011Fu i\xE7in yap\u0131yoruz. \u0130tiraz ederseniz hemen dururuz.",
  marketing: "Reklama itiraz et",
  "marketing-intro": "\u0130tiraz ederseniz hemen dururuz ve bir daha yapmay\u0131z.",
  withdraw: "Onay\u0131 geri \xE7ek",
  "withdraw-none": "\u015Eu anda ge\xE7erli bir onay\u0131n\u0131z yok. Bir \u015Fey yapman\u0131z gerekmez.",
  request: "\u0130stekte bulunun",
  "request-intro": "Bunu doldurun. Bir \u015Fey g\xF6nderilmeden \xF6nce hepsini bir kez daha g\xF6r\xFCrs\xFCn\xFCz.",
  "request-mail": "Bunu doldurun. Ard\u0131ndan e-posta program\u0131n\u0131z {email} adresine bir mesajla a\xE7\u0131l\u0131r. Siz g\xF6ndermeden hi\xE7bir \u015Fey gitmez.",
  which: "Ne istiyorsunuz?",
  contact: "Size nereden yan\u0131t verebiliriz?",
  "contact-hint": "E-posta adresi, telefon numaras\u0131 veya posta adresi. Tercihen bizde kay\u0131tl\u0131 olan bir adres veya numara.",
  details: "Konu nedir?",
  "details-hint": "Buraya parola veya kimlik numaras\u0131 yazmay\u0131n.",
  optional: "iste\u011Fe ba\u011Fl\u0131",
  faults: {
    "right-missing": "Ne istedi\u011Finizi se\xE7in. Emin de\u011Fil misiniz? O zaman \u201CVerileri g\xF6rmek\u201D se\xE7ene\u011Fini se\xE7in.",
    "contact-missing": "Size nereden yan\u0131t verebilece\u011Fimizi yaz\u0131n, \xF6rne\u011Fin isim@example.com.",
    "contact-mail": "Bu e-posta adresi tam do\u011Fru de\u011Fil. Bir adres \u015F\xF6yle g\xF6r\xFCn\xFCr: isim@example.com.",
    "details-missing": "Neyin yanl\u0131\u015F oldu\u011Funu ve do\u011Frusunu yaz\u0131n, \xF6rne\u011Fin: \u201CKap\u0131 numaram 12, 21 de\u011Fil\u201D.",
    "details-long": "Bu metin \xE7ok uzun. 4000 karakterden k\u0131sa olmal\u0131; devam\u0131 daha sonra gelebilir."
  },
  "faults-one": "Bir \u015Fey daha gerekiyor",
  "faults-other": "{count} \u015Fey daha gerekiyor",
  check: "G\xF6zden ge\xE7ir",
  "check-title": "B\xF6yle do\u011Fru mu?",
  "check-intro": "Hen\xFCz hi\xE7bir \u015Fey g\xF6nderilmedi.",
  change: "De\u011Fi\u015Ftir",
  send: "G\xF6nder",
  mail: "E-postay\u0131 haz\u0131rla",
  sending: "G\xF6nderiliyor\u2026",
  due: "Yan\u0131t i\xE7in son tarih",
  sent: "\u0130ste\u011Finiz g\xF6nderildi",
  "sent-text": "En ge\xE7 {date} tarihinde yan\u0131t al\u0131rs\u0131n\u0131z. \u0130ste\u011Finizin numaras\u0131: {id}.",
  "sent-mail": "E-posta program\u0131n\u0131z a\xE7\u0131ld\u0131. Mesaj\u0131 kendiniz g\xF6nderin; ard\u0131ndan bir ay i\xE7inde yan\u0131t al\u0131rs\u0131n\u0131z. Hi\xE7bir \u015Fey a\xE7\u0131lmad\u0131 m\u0131? {email} adresine yaz\u0131n.",
  again: "Ba\u015Fka bir istek",
  "not-sent": "G\xF6nderilemedi. Doldurduklar\u0131n\u0131z h\xE2l\xE2 burada. Yeniden deneyin veya {email} adresine yaz\u0131n.",
  subject: "Verilerimle ilgili istek: {right}",
  reference: "\u0130stek numaras\u0131",
  nothing: "Hi\xE7bir \u015Fey doldurulmad\u0131",
  complain: "\u015Eik\xE2yet, mahkeme, zarar",
  "complain-intro": "{controller} taraf\u0131ndan yap\u0131lanlara kat\u0131lm\u0131yor musunuz? Ya\u015Fad\u0131\u011F\u0131n\u0131z, \xE7al\u0131\u015Ft\u0131\u011F\u0131n\u0131z veya olay\u0131n ge\xE7ti\u011Fi \xFClkede \u015Fik\xE2yette bulunabilirsiniz.",
  country: "\xDClke",
  authority: "\u015Eik\xE2yet i\xE7in buraya ba\u015Fvurabilirsiniz: {authority}.",
  "authority-unknown": "Bu \xFClke i\xE7in bildi\u011Fimiz bir denetim makam\u0131 yok. {controller} hangi \xFClkedeyse orada \u015Fik\xE2yette bulunabilirsiniz.",
  court: "Daha \xF6nce \u015Fik\xE2yette bulunmu\u015F olsan\u0131z bile mahkemeye de ba\u015Fvurabilirsiniz.",
  damage: "Biri yasaya uymad\u0131\u011F\u0131 i\xE7in zarar m\u0131 g\xF6rd\xFCn\xFCz? O zaman tazminat isteyebilirsiniz. Para kaybetmediyseniz ama \xFCz\xFCnt\xFC ya\u015Fad\u0131ysan\u0131z da isteyebilirsiniz."
};

export { tr as default };
//# sourceMappingURL=tr.js.map
