const lv = {
  "choice-legend": "Ko varat izv\u0113l\u0113ties atsevi\u0161\u0137i",
  "choice-yes": "J\u0101, {controller} dr\u012Bkst to dar\u012Bt: {title}",
  "choice-no": "Es to nev\u0113los: {title}",
  "choice-no-mail": "Es nev\u0113los \u0161os e-pastus: {title}",
  "choice-free": "Tas nav oblig\u0101ti. Piekri\u0161anu vienm\u0113r varat atsaukt.",
  "choice-free-no": "To varat pateikt ar\u012B v\u0113l\u0101k.",
  "choice-given": "J\u016Bs tam jau piekrit\u0101t: {title}. Piekri\u0161anu vienm\u0113r varat atsaukt sada\u013C\u0101 \u201CPriv\u0101tuma iestat\u012Bjumi\u201D.",
  "choice-objected": "J\u016Bs pret to jau iebild\u0101t: {title}. M\u0113s to nedar\u0101m.",
  "choice-requested": "V\u0113l viens solis: apstipriniet to zi\u0146\u0101, ko sa\u0146emsiet. L\u012Bdz tam tas ir izsl\u0113gts: {title}.",
  "choice-parent": "Tam v\u0113l j\u0101piekr\u012Bt vienam no vec\u0101kiem vai aizbildnim: {title}. L\u012Bdz tam tas ir izsl\u0113gts.",
  "choice-statement": "Ko m\u0113s dar\u0101m ar j\u016Bsu datiem"
};

export { lv as default };
//# sourceMappingURL=lv.js.map
