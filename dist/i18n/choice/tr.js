const tr = {
  "choice-legend": "Bundan ayr\u0131 olarak se\xE7ebilecekleriniz",
  "choice-yes": "Evet, {controller} bunu yapabilir: {title}",
  "choice-no": "Bunu istemiyorum: {title}",
  "choice-no-mail": "Bu e-postalar\u0131 istemiyorum: {title}",
  "choice-free": "Zorunlu de\u011Fil. Onay\u0131n\u0131z\u0131 her zaman geri \xE7ekebilirsiniz.",
  "choice-free-no": "Bunu daha sonra da s\xF6yleyebilirsiniz.",
  "choice-given": "Buna daha \xF6nce onay verdiniz: {title}. Onay\u0131n\u0131z\u0131 gizlilik ayarlar\u0131nda her zaman geri \xE7ekebilirsiniz.",
  "choice-objected": "Buna daha \xF6nce itiraz ettiniz: {title}. Bunu yapm\u0131yoruz.",
  "choice-requested": "Bir ad\u0131m daha: bunu size gelecek mesajda do\u011Frulay\u0131n. O zamana kadar kapal\u0131: {title}.",
  "choice-parent": "\xD6nce anneniz, baban\u0131z veya veliniz evet demeli: {title}. O zamana kadar kapal\u0131.",
  "choice-statement": "Verilerinizle ne yap\u0131yoruz"
};

export { tr as default };
//# sourceMappingURL=tr.js.map
