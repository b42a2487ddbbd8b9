const first = {
  title: "Mit tehet\xFCnk?",
  "why-first": "Nem tal\xE1ltuk meg egy kor\xE1bbi d\xF6nt\xE9s\xE9t err\u0151l.",
  asks: "{controller} a hozz\xE1j\xE1rul\xE1s\xE1t k\xE9ri ehhez:",
  "recipients-one": "Ekkor {count} m\xE1sik c\xE9g kap adatokat \xD6nr\u0151l.",
  "recipients-other": "Ekkor {count} m\xE1sik c\xE9g kap adatokat \xD6nr\u0151l.",
  details: "R\xE9szletek megtekint\xE9se",
  anytime: "Hozz\xE1j\xE1rul\xE1s\xE1t b\xE1rmikor visszavonhatja, minden oldal alj\xE1n: \u201E{open}\u201D.",
  statement: "Adatv\xE9delmi t\xE1j\xE9koztat\xF3",
  "accept-all": "\xD6sszes elfogad\xE1sa",
  "refuse-all": "\xD6sszes elutas\xEDt\xE1sa",
  choose: "V\xE1laszt\xE1s",
  "close-prompt": "Bez\xE1r\xE1s: most semmit sem enged",
  apart: "Ezt k\xFCl\xF6n v\xE1laszthatja ki, itt: \u201E{choose}\u201D.",
  memory: "A b\xF6ng\xE9sz\u0151je nem \u0151rzi meg a v\xE1laszt\xE1s\xE1t. Csak erre a l\xE1togat\xE1sra \xE9rv\xE9nyes.",
  open: "Adatv\xE9delmi be\xE1ll\xEDt\xE1sok",
  saved: "A v\xE1laszt\xE1s\xE1t elmentett\xFCk.",
  failed: "A v\xE1laszt\xE1s\xE1t nem mentett\xFCk el. Semmit sem kapcsoltunk be.",
  unavailable: "A be\xE1ll\xEDt\xE1sok most nem ny\xEDlnak meg. Semmi sem v\xE1ltozott."
};

export { first as default };
//# sourceMappingURL=hu-first.js.map
