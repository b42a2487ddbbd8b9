const sl = {
  "age-title": "Koliko let ima\u0161?",
  "age-why": "{controller} to vpra\u0161a vsakogar, pred vsem drugim. Kar ni potrebno, je za zdaj izklopljeno.",
  "age-kept": "Shranimo samo starostno skupino. Ne shranimo, koliko let ima\u0161 ali kdaj ima\u0161 rojstni dan.",
  "age-label": "Tvoja starost v letih",
  "age-go": "Naprej",
  "age-fault": "Svojo starost vpi\u0161i s \u0161tevilkami, od 1 do 120.",
  "age-close": "Zapri: za zdaj ne dovoli ni\u010Desar",
  "age-thanks": "Hvala. Tvoj odgovor je shranjen.",
  "parent-title": "Vpra\u0161aj tudi o\u010Deta, mamo ali skrbnika",
  "parent-why": "Nekdo od njih mora to dovoliti: {purposes}. Do takrat je to izklopljeno.",
  "parent-jointly": "To morata \u017Eeleti oba, ti in nekdo od njih.",
  "parent-contact": "E-po\u0161tni naslov o\u010Deta, mame ali skrbnika",
  "parent-hint": "Poslali bomo eno sporo\u010Dilo. Naslova ne shranimo.",
  "parent-fault": "Vpi\u0161i e-po\u0161tni naslov, na primer ime@example.com.",
  "parent-send": "Po\u0161lji sporo\u010Dilo",
  "parent-later": "Ne zdaj",
  "parent-sending": "Sporo\u010Dilo se po\u0161ilja.",
  "parent-sent": "Sporo\u010Dilo je poslano. Vpra\u0161aj, ali ga bodo prebrali. Do takrat je to izklopljeno.",
  "parent-failed": "Sporo\u010Dilo ni bilo poslano. Poskusi znova pozneje. Za zdaj je to izklopljeno.",
  "parent-mail": "Vpra\u0161aj, ali nam bodo poslali e-po\u0161to: {email}."
};

export { sl as default };
//# sourceMappingURL=sl.js.map
