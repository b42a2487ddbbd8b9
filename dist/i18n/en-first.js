const first = {
  title: "What may we do?",
  "why-first": "We found no earlier choice of yours about this.",
  asks: "{controller} asks your consent for:",
  "recipients-one": "{count} other company then receives data about you.",
  "recipients-other": "{count} other companies then receive data about you.",
  details: "See the details",
  anytime: "You can withdraw your consent at any time, under \u2018{open}\u2019 at the bottom of each page.",
  statement: "Privacy statement",
  "accept-all": "Accept all",
  "refuse-all": "Refuse all",
  choose: "Choose",
  "close-prompt": "Close: allow nothing for now",
  apart: "You choose this separately, under \u2018{choose}\u2019.",
  memory: "Your browser does not keep your choice. It holds for this visit only.",
  open: "Privacy settings",
  saved: "Your choice is saved.",
  failed: "Your choice was not saved. Nothing was switched on.",
  unavailable: "The settings do not open now. Nothing has changed."
};

export { first as default };
//# sourceMappingURL=en-first.js.map
