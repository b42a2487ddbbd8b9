const first = {
  title: "K\u0105 mums leid\u017Eiate daryti?",
  "why-first": "Neradome ankstesnio j\u016Bs\u0173 pasirinkimo.",
  asks: "{controller} pra\u0161o j\u016Bs\u0173 sutikimo \u0161iems tikslams:",
  "recipients-one": "Tuomet duomenis apie jus gauna dar {count} \u012Fmon\u0117.",
  "recipients-few": "Tuomet duomenis apie jus gauna dar {count} \u012Fmon\u0117s.",
  "recipients-many": "Tuomet duomenis apie jus gauna dar {count} \u012Fmon\u0117s.",
  "recipients-other": "Tuomet duomenis apie jus gauna dar {count} \u012Fmoni\u0173.",
  details: "\u017Di\u016Br\u0117ti i\u0161samiau",
  anytime: "Sutikim\u0105 galite bet kada at\u0161aukti skiltyje \u201E{open}\u201C kiekvieno puslapio apa\u010Dioje.",
  statement: "Privatumo prane\u0161imas",
  "accept-all": "Priimti visk\u0105",
  "refuse-all": "Atmesti visk\u0105",
  choose: "Pasirinkti",
  "close-prompt": "U\u017Edaryti: kol kas nieko neleisti",
  apart: "Tai pasirenkama atskirai, skiltyje \u201E{choose}\u201C.",
  memory: "J\u016Bs\u0173 nar\u0161ykl\u0117 pasirinkimo nesaugo. Jis galioja tik \u0161iam apsilankymui.",
  open: "Privatumo nustatymai",
  saved: "J\u016Bs\u0173 pasirinkimas i\u0161saugotas.",
  failed: "J\u016Bs\u0173 pasirinkimas nei\u0161saugotas. Niekas nebuvo \u012Fjungta.",
  unavailable: "Nustatymai dabar neatsidaro. Niekas nepasikeit\u0117."
};

export { first as default };
//# sourceMappingURL=lt-first.js.map
