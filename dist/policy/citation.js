const DUTCH = [
  [/\bGDPR\b/g, "AVG"],
  [/\bRecitals?\b/gi, "overweging"],
  [/\bArt\./g, "art."],
  [/\bas of 1 July 2026\b/g, "sinds 1 juli 2026"],
  [/\bCJEU\b/g, "HvJ EU"],
  [/\bePrivacy Directive\b/g, "ePrivacyrichtlijn"],
  [/\bEDPB Guidelines\b/g, "EDPB-richtsnoeren"],
  [/\bEDPB Cookie Banner Taskforce report\b/g, "verslag van de Cookie Banner Taskforce (EDPB)"],
  [/\bpar\. /g, "punt "],
  [/\bCNIL guidelines\b/g, "richtsnoeren van de CNIL"],
  [/\bCNIL recommendation\b/g, "aanbeveling van de CNIL"],
  [/\bnational law\b/g, "nationaal recht"]
];
function citation(article, language) {
  if (language === "en") return article;
  return DUTCH.reduce((text, [english, dutch]) => text.replace(english, dutch), article);
}

export { citation };
//# sourceMappingURL=citation.js.map
