const lt = {
  "age-title": "Klausimas apie am\u017Ei\u0173",
  "age-why": "{controller} pirmiausia to klausia vis\u0173. Tai, kas neb\u016Btina, kol kas i\u0161jungta.",
  "age-kept": "Saugome tik am\u017Eiaus grup\u0119. Nesaugome nei am\u017Eiaus, nei gimtadienio.",
  "age-label": "Mano am\u017Eius metais",
  "age-go": "Toliau",
  "age-fault": "Am\u017Ei\u0173 reikia \u012Fra\u0161yti skaitmenimis, nuo 1 iki 120.",
  "age-close": "U\u017Edaryti: kol kas nieko neleisti",
  "age-thanks": "A\u010Di\u016B. Atsakymas i\u0161saugotas.",
  "parent-title": "Paklausk ir t\u0117\u010Dio, mamos ar glob\u0117jo",
  "parent-why": "Kas nors i\u0161 j\u0173 turi su tuo sutikti: {purposes}. Iki tol tai i\u0161jungta.",
  "parent-jointly": "To turi nor\u0117ti ir tu, ir kas nors i\u0161 j\u0173.",
  "parent-contact": "T\u0117\u010Dio, mamos ar glob\u0117jo el. pa\u0161to adresas",
  "parent-hint": "I\u0161si\u0173sime vien\u0105 lai\u0161k\u0105. Adreso nesaugome.",
  "parent-fault": "\u012Era\u0161yk el. pa\u0161to adres\u0105, pavyzd\u017Eiui, vardas@example.com.",
  "parent-send": "Si\u0173sti lai\u0161k\u0105",
  "parent-later": "Ne dabar",
  "parent-sending": "Lai\u0161kas siun\u010Diamas.",
  "parent-sent": "Lai\u0161kas i\u0161si\u0173stas. Paklausk, ar kas nors i\u0161 j\u0173 j\u012F perskaitys. Kol atsakymo n\u0117ra, tai i\u0161jungta.",
  "parent-failed": "Lai\u0161ko i\u0161si\u0173sti nepavyko. V\u0117liau bandyk dar kart\u0105. Niekas nebuvo \u012Fjungta.",
  "parent-mail": "Paklausk, ar kas nors i\u0161 j\u0173 mums para\u0161ys: {email}."
};

export { lt as default };
//# sourceMappingURL=lt.js.map
