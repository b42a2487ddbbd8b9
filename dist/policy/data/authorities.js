const authorities = {
  asOf: "2026-11-22",
  byCountry: {
    AT: the("Datenschutzbeh\xF6rde", "Austrian Data Protection Authority", "https://www.dsb.gv.at/", "de"),
    BE: the(
      "Gegevensbeschermingsautoriteit \u2013 Autorit\xE9 de protection des donn\xE9es",
      "Belgian Data Protection Authority",
      "https://www.gegevensbeschermingsautoriteit.be/",
      "nl fr de"
    ),
    BG: the("\u041A\u043E\u043C\u0438\u0441\u0438\u044F \u0437\u0430 \u0437\u0430\u0449\u0438\u0442\u0430 \u043D\u0430 \u043B\u0438\u0447\u043D\u0438\u0442\u0435 \u0434\u0430\u043D\u043D\u0438", "Commission for Personal Data Protection", "https://cpdp.bg/", "bg"),
    CH: the(
      "Eidgen\xF6ssischer Datenschutz- und \xD6ffentlichkeitsbeauftragter \u2013 Pr\xE9pos\xE9 f\xE9d\xE9ral \xE0 la protection des donn\xE9es et \xE0 la transparence",
      "Federal Data Protection and Information Commissioner",
      "https://www.edoeb.admin.ch/",
      "de fr it rm"
    ),
    CY: the(
      "\u0393\u03C1\u03B1\u03C6\u03B5\u03AF\u03BF \u0395\u03C0\u03B9\u03C4\u03C1\u03CC\u03C0\u03BF\u03C5 \u03A0\u03C1\u03BF\u03C3\u03C4\u03B1\u03C3\u03AF\u03B1\u03C2 \u0394\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03C9\u03BD \u03A0\u03C1\u03BF\u03C3\u03C9\u03C0\u03B9\u03BA\u03BF\u03CD \u03A7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B1",
      "Office of the Commissioner for Personal Data Protection",
      "https://www.dataprotection.gov.cy/",
      "el tr"
    ),
    CZ: the("\xDA\u0159ad pro ochranu osobn\xEDch \xFAdaj\u016F", "Office for Personal Data Protection", "https://uoou.gov.cz/", "cs"),
    DE: the(
      "Bundesbeauftragte f\xFCr den Datenschutz und die Informationsfreiheit",
      "Federal Commissioner for Data Protection and Freedom of Information",
      "https://www.bfdi.bund.de/",
      "de"
    ),
    DK: the("Datatilsynet", "Danish Data Protection Agency", "https://www.datatilsynet.dk/", "da"),
    EE: the("Andmekaitse Inspektsioon", "Data Protection Inspectorate", "https://www.aki.ee/", "et"),
    ES: the(
      "Agencia Espa\xF1ola de Protecci\xF3n de Datos",
      "Spanish Data Protection Agency",
      "https://www.aepd.es/",
      "es ca eu gl"
    ),
    FI: the(
      "Tietosuojavaltuutetun toimisto \u2013 Dataombudsmannens byr\xE5",
      "Office of the Data Protection Ombudsman",
      "https://tietosuoja.fi/",
      "fi sv"
    ),
    FR: the(
      "Commission nationale de l\u2019informatique et des libert\xE9s (CNIL)",
      "French Data Protection Authority",
      "https://www.cnil.fr/fr/plaintes",
      "fr"
    ),
    GB: the(
      "Information Commissioner\u2019s Office",
      "Information Commissioner\u2019s Office",
      "https://ico.org.uk/make-a-complaint/",
      "en"
    ),
    GR: the(
      "\u0391\u03C1\u03C7\u03AE \u03A0\u03C1\u03BF\u03C3\u03C4\u03B1\u03C3\u03AF\u03B1\u03C2 \u0394\u03B5\u03B4\u03BF\u03BC\u03AD\u03BD\u03C9\u03BD \u03A0\u03C1\u03BF\u03C3\u03C9\u03C0\u03B9\u03BA\u03BF\u03CD \u03A7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B1",
      "Hellenic Data Protection Authority",
      "https://www.dpa.gr/",
      "el"
    ),
    HR: the(
      "Agencija za za\u0161titu osobnih podataka",
      "Croatian Personal Data Protection Agency",
      "https://azop.hr/",
      "hr"
    ),
    HU: the(
      "Nemzeti Adatv\xE9delmi \xE9s Inform\xE1ci\xF3szabads\xE1g Hat\xF3s\xE1g",
      "National Authority for Data Protection and Freedom of Information",
      "https://www.naih.hu/",
      "hu"
    ),
    IE: the(
      "An Coimisi\xFAn um Chosaint Sonra\xED \u2013 Data Protection Commission",
      "Data Protection Commission",
      "https://www.dataprotection.ie/",
      "en ga"
    ),
    IS: the("Pers\xF3nuvernd", "Icelandic Data Protection Authority", "https://www.personuvernd.is/", "is"),
    IT: the(
      "Garante per la protezione dei dati personali",
      "Italian Data Protection Authority",
      "https://www.garanteprivacy.it/",
      "it de"
    ),
    LI: the(
      "Datenschutzstelle F\xFCrstentum Liechtenstein",
      "Data Protection Authority, Principality of Liechtenstein",
      "https://www.datenschutzstelle.li/",
      "de"
    ),
    LT: the(
      "Valstybin\u0117 duomen\u0173 apsaugos inspekcija",
      "State Data Protection Inspectorate",
      "https://vdai.lrv.lt/",
      "lt"
    ),
    LU: the(
      "Commission nationale pour la protection des donn\xE9es",
      "National Commission for Data Protection",
      "https://cnpd.public.lu/",
      "fr de lb"
    ),
    LV: the("Datu valsts inspekcija", "Data State Inspectorate", "https://www.dvi.gov.lv/", "lv"),
    MT: the(
      "Information and Data Protection Commissioner",
      "Information and Data Protection Commissioner",
      "https://idpc.org.mt/",
      "mt en"
    ),
    NL: the(
      "Autoriteit Persoonsgegevens",
      "Dutch Data Protection Authority",
      "https://www.autoriteitpersoonsgegevens.nl/",
      "nl"
    ),
    NO: the("Datatilsynet", "Norwegian Data Protection Authority", "https://www.datatilsynet.no/", "nb nn no"),
    PL: the("Urz\u0105d Ochrony Danych Osobowych", "Personal Data Protection Office", "https://uodo.gov.pl/", "pl"),
    PT: the(
      "Comiss\xE3o Nacional de Prote\xE7\xE3o de Dados",
      "Portuguese Data Protection Authority",
      "https://www.cnpd.pt/",
      "pt"
    ),
    RO: the(
      "Autoritatea Na\u021Bional\u0103 de Supraveghere a Prelucr\u0103rii Datelor cu Caracter Personal",
      "National Supervisory Authority for Personal Data Processing",
      "https://www.dataprotection.ro/",
      "ro"
    ),
    SE: the("Integritetsskyddsmyndigheten", "Swedish Authority for Privacy Protection", "https://www.imy.se/", "sv"),
    SI: the("Informacijski poobla\u0161\u010Denec", "Information Commissioner", "https://www.ip-rs.si/", "sl"),
    SK: the(
      "\xDArad na ochranu osobn\xFDch \xFAdajov Slovenskej republiky",
      "Office for Personal Data Protection of the Slovak Republic",
      "https://dataprotection.gov.sk/",
      "sk"
    )
  }
};
function authorityOf(country) {
  return Object.hasOwn(authorities.byCountry, country) ? authorities.byCountry[country] : void 0;
}
function the(name, english, url, languages) {
  return { name, english, url, languages: languages.split(" ") };
}

export { authorities, authorityOf };
//# sourceMappingURL=authorities.js.map
