/** Croatian words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const hr: AgeWords = {
  'age-title': 'Koliko imaš godina?',
  'age-why': '{controller} to pita svakoga, prije svega ostalog. Što nije nužno, zasad je isključeno.',
  'age-kept': 'Čuvamo samo dobnu skupinu. Ne čuvamo ni koliko imaš godina ni kad ti je rođendan.',
  'age-label': 'Tvoja dob u godinama',
  'age-go': 'Dalje',
  'age-fault': 'Upiši svoju dob brojkama, od 1 do 120.',
  'age-close': 'Zatvori: zasad ne dopusti ništa',
  'age-thanks': 'Hvala. Tvoj je odgovor spremljen.',
  'parent-title': 'Pitaj i tatu, mamu ili skrbnika',
  'parent-why': 'Netko od njih mora dopustiti ovo: {purposes}. Dotad je to isključeno.',
  'parent-jointly': 'To morate željeti oboje: i ti i netko od njih.',
  'parent-contact': 'Adresa e-pošte tate, mame ili skrbnika',
  'parent-hint': 'Poslat ćemo jednu poruku. Adresu ne čuvamo.',
  'parent-fault': 'Upiši adresu e-pošte, na primjer ime@example.com.',
  'parent-send': 'Pošalji poruku',
  'parent-later': 'Ne sada',
  'parent-sending': 'Poruka se šalje.',
  'parent-sent': 'Poruka je poslana. Pitaj hoće li je pročitati. Dotad je to isključeno.',
  'parent-failed': 'Poruka nije poslana. Pokušaj ponovno kasnije. Zasad je to isključeno.',
  'parent-mail': 'Pitaj hoće li nam poslati e-poštu: {email}.',
};

export default hr;
