const et = {
  "age-title": "K\xFCsimus vanuse kohta",
  "age-why": "{controller} k\xFCsib seda k\xF5igilt ja k\xF5ige esimesena. See, mis ei ole vajalik, on praegu v\xE4lja l\xFClitatud.",
  "age-kept": "Me s\xE4ilitame ainult vanuser\xFChma. Me ei s\xE4ilita vanust ega s\xFCnnip\xE4eva.",
  "age-label": "Minu vanus aastates",
  "age-go": "Edasi",
  "age-fault": "Vanus tuleb kirjutada numbritega, 1 kuni 120.",
  "age-close": "Sulge: praegu \xE4ra luba midagi",
  "age-thanks": "Ait\xE4h. Vastus on salvestatud.",
  "parent-title": "K\xFCsi ka isalt, emalt v\xF5i eestkostjalt",
  "parent-why": "\xDCks neist peab sellele jah \xFCtlema: {purposes}. Seni on see v\xE4lja l\xFClitatud.",
  "parent-jointly": "Seda peate tahtma m\xF5lemad: sina ja \xFCks neist.",
  "parent-contact": "Isa, ema v\xF5i eestkostja e-posti aadress",
  "parent-hint": "Me saadame \xFChe kirja. Aadressi me ei s\xE4ilita.",
  "parent-fault": "Kirjuta e-posti aadress, n\xE4iteks nimi@example.com.",
  "parent-send": "Saada kiri",
  "parent-later": "Mitte praegu",
  "parent-sending": "Kirja saadetakse.",
  "parent-sent": "Kiri on saadetud. K\xFCsi, kas keegi neist loeb selle l\xE4bi. Enne vastust ei l\xFClitata midagi sisse.",
  "parent-failed": "Kirja ei saadetud. Proovi hiljem uuesti. Midagi ei l\xFClitatud sisse.",
  "parent-mail": "K\xFCsi, kas keegi neist kirjutab meile: {email}."
};

export { et as default };
//# sourceMappingURL=et.js.map
