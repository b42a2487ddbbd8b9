/** Finnish words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const fi: AgeWords = {
  'age-title': 'Kuinka vanha olet?',
  'age-why': '{controller} kysyy tätä kaikilta ennen mitään muuta. Se, mikä ei ole tarpeen, on nyt pois päältä.',
  'age-kept': 'Säilytämme vain ikäryhmän. Emme ikääsi emmekä syntymäpäivääsi.',
  'age-label': 'Ikäsi vuosina',
  'age-go': 'Jatka',
  'age-fault': 'Kirjoita ikäsi numeroina, luku väliltä 1–120.',
  'age-close': 'Sulje: älä salli nyt mitään',
  'age-thanks': 'Kiitos. Vastauksesi on tallennettu.',
  'parent-title': 'Kysy myös äidiltä, isältä tai muulta huoltajalta',
  'parent-why': 'Jonkun heistä täytyy sanoa kyllä: {purposes}. Siihen asti tämä on pois päältä.',
  'parent-jointly': 'Sekä sinun että jonkun heistä täytyy haluta tätä.',
  'parent-contact': 'Huoltajan sähköpostiosoite',
  'parent-hint': 'Lähetämme yhden viestin. Emme säilytä osoitetta.',
  'parent-fault': 'Kirjoita sähköpostiosoite, esimerkiksi nimi@example.com.',
  'parent-send': 'Lähetä viesti',
  'parent-later': 'Ei nyt',
  'parent-sending': 'Viestiä lähetetään.',
  'parent-sent': 'Viesti on lähetetty. Kysy, voiko joku heistä lukea sen. Siihen asti tämä on pois päältä.',
  'parent-failed': 'Viestiä ei lähetetty. Yritä myöhemmin uudelleen. Tämä on pois päältä.',
  'parent-mail': 'Kysy, voiko joku heistä lähettää meille sähköpostia: {email}.',
};

export default fi;
