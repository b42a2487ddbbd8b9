const first = {
  title: "Wat mogen wij doen?",
  "why-first": "Wij vonden hierover geen eerdere keuze van u.",
  asks: "{controller} vraagt uw toestemming voor:",
  "recipients-one": "{count} ander bedrijf krijgt dan gegevens van u.",
  "recipients-other": "{count} andere bedrijven krijgen dan gegevens van u.",
  details: "Bekijk de details",
  anytime: "U kunt uw toestemming altijd intrekken, bij \u2018{open}\u2019 onderaan elke pagina.",
  statement: "Privacyverklaring",
  "accept-all": "Alles accepteren",
  "refuse-all": "Alles weigeren",
  choose: "Zelf kiezen",
  "close-prompt": "Sluiten: nu niets toestaan",
  apart: "Dit kiest u apart, bij \u2018{choose}\u2019.",
  memory: "Uw browser bewaart uw keuze niet. Uw keuze geldt alleen voor dit bezoek.",
  open: "Privacy-instellingen",
  saved: "Uw keuze is opgeslagen.",
  failed: "Uw keuze is niet opgeslagen. Er is niets aangezet.",
  unavailable: "De instellingen openen nu niet. Er is niets veranderd."
};

export { first as default };
//# sourceMappingURL=nl-first.js.map
