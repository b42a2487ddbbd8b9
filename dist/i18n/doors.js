const EN = { history: "See your choices", "your-rights": "Your rights", back: "Back to the settings" };
const DOORS = {
  nl: { history: "Uw keuzes bekijken", "your-rights": "Uw rechten", back: "Terug naar de instellingen" },
  en: EN
};
function doorsIn(language) {
  return DOORS[language.split("-")[0] ?? ""] ?? EN;
}

export { doorsIn };
//# sourceMappingURL=doors.js.map
