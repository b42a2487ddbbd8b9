const hu = {
  "age-title": "Egy k\xE9rd\xE9s az \xE9letkorr\xF3l",
  "age-why": "{controller} ezt mindenkit\u0151l megk\xE9rdezi, miel\u0151tt b\xE1rmi m\xE1s t\xF6rt\xE9nne. Ami nem sz\xFCks\xE9ges, az most ki van kapcsolva.",
  "age-kept": "Csak egy korcsoportot \u0151rz\xFCnk meg. A pontos \xE9letkort nem, \xE9s a sz\xFClet\xE9snapot sem.",
  "age-label": "\xC9letkor \xE9vekben",
  "age-go": "Tov\xE1bb",
  "age-fault": "Az \xE9letkort sz\xE1mmal kell be\xEDrni, 1-t\u0151l 120-ig.",
  "age-close": "Bez\xE1r\xE1s: most semmi sincs enged\xE9lyezve",
  "age-thanks": "K\xF6sz\xF6nj\xFCk. A v\xE1laszt elmentett\xFCk.",
  "parent-title": "K\xE9rdezd meg az egyik sz\xFCl\u0151det vagy a gy\xE1modat is",
  "parent-why": "Valamelyik\xFCknek igent kell mondania erre: {purposes}. Addig ez ki van kapcsolva.",
  "parent-jointly": "K\xE9t igen kell hozz\xE1: egy t\u0151led \xE9s egy valamelyik\xFCkt\u0151l.",
  "parent-contact": "A sz\xFCl\u0151 vagy a gy\xE1m e-mail-c\xEDme",
  "parent-hint": "Egyetlen \xFCzenetet k\xFCld\xFCnk. A c\xEDmet nem \u0151rizz\xFCk meg.",
  "parent-fault": "\xCDrj be egy e-mail-c\xEDmet, p\xE9ld\xE1ul: nev@example.com.",
  "parent-send": "\xDCzenet elk\xFCld\xE9se",
  "parent-later": "Most nem",
  "parent-sending": "K\xFCldj\xFCk az \xFCzenetet.",
  "parent-sent": "Az \xFCzenetet elk\xFCldt\xFCk. K\xE9rdezd meg a sz\xFCl\u0151det vagy a gy\xE1modat, hogy elolvassa-e. Addig ez ki van kapcsolva.",
  "parent-failed": "Az \xFCzenetet nem siker\xFClt elk\xFCldeni. Pr\xF3b\xE1ld \xFAjra k\xE9s\u0151bb. Ez most ki van kapcsolva.",
  "parent-mail": "K\xE9rdezd meg, hogy \xEDr-e nek\xFCnk valamelyik\xFCk erre a c\xEDmre: {email}."
};

export { hu as default };
//# sourceMappingURL=hu.js.map
