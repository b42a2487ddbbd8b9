/** Romanian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const ro: AgeWords = {
  'age-title': 'O întrebare despre vârstă',
  'age-why':
    '{controller} pune această întrebare tuturor, înainte de orice altceva. Deocamdată este pornit doar ce este necesar.',
  'age-kept': 'Păstrăm doar o grupă de vârstă. Nu păstrăm nici vârsta exactă, nici ziua de naștere.',
  'age-label': 'Vârsta în ani',
  'age-go': 'Mai departe',
  'age-fault': 'Vârsta se scrie cu cifre, de la 1 la 120.',
  'age-close': 'Închidere: deocamdată nu este permis nimic',
  'age-thanks': 'Mulțumim. Răspunsul este salvat.',
  'parent-title': 'Întreabă și un părinte sau un tutore',
  'parent-why': 'Această persoană trebuie să fie de acord cu: {purposes}. Până atunci, acest lucru este oprit.',
  'parent-jointly': 'Este nevoie de acordul amândurora: al tău și al acestei persoane.',
  'parent-contact': 'Adresa de e-mail a părintelui sau a tutorelui',
  'parent-hint': 'Trimitem un singur mesaj. Nu păstrăm adresa.',
  'parent-fault': 'Scrie o adresă de e-mail, de exemplu nume@example.com.',
  'parent-send': 'Trimite mesajul',
  'parent-later': 'Nu acum',
  'parent-sending': 'Trimitem mesajul.',
  'parent-sent':
    'Mesajul a fost trimis. Întreabă-ți părintele sau tutorele dacă îl va citi. Până atunci, acest lucru este oprit.',
  'parent-failed': 'Mesajul nu a fost trimis. Încearcă din nou mai târziu. Deocamdată, acest lucru este oprit.',
  'parent-mail': 'Întreabă această persoană dacă ne scrie un e-mail la: {email}.',
};

export default ro;
