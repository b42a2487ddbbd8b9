/** Lithuanian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const lt: AgeWords = {
  'age-title': 'Klausimas apie amžių',
  'age-why': '{controller} pirmiausia to klausia visų. Tai, kas nebūtina, kol kas išjungta.',
  'age-kept': 'Saugome tik amžiaus grupę. Nesaugome nei amžiaus, nei gimtadienio.',
  'age-label': 'Mano amžius metais',
  'age-go': 'Toliau',
  'age-fault': 'Amžių reikia įrašyti skaitmenimis, nuo 1 iki 120.',
  'age-close': 'Uždaryti: kol kas nieko neleisti',
  'age-thanks': 'Ačiū. Atsakymas išsaugotas.',
  'parent-title': 'Paklausk ir tėčio, mamos ar globėjo',
  'parent-why': 'Kas nors iš jų turi su tuo sutikti: {purposes}. Iki tol tai išjungta.',
  'parent-jointly': 'To turi norėti ir tu, ir kas nors iš jų.',
  'parent-contact': 'Tėčio, mamos ar globėjo el. pašto adresas',
  'parent-hint': 'Išsiųsime vieną laišką. Adreso nesaugome.',
  'parent-fault': 'Įrašyk el. pašto adresą, pavyzdžiui, vardas@example.com.',
  'parent-send': 'Siųsti laišką',
  'parent-later': 'Ne dabar',
  'parent-sending': 'Laiškas siunčiamas.',
  'parent-sent': 'Laiškas išsiųstas. Paklausk, ar kas nors iš jų jį perskaitys. Kol atsakymo nėra, tai išjungta.',
  'parent-failed': 'Laiško išsiųsti nepavyko. Vėliau bandyk dar kartą. Niekas nebuvo įjungta.',
  'parent-mail': 'Paklausk, ar kas nors iš jų mums parašys: {email}.',
};

export default lt;
