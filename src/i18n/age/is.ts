/** Icelandic words of the age step: for a child of ten and for an adult alike. */
import type { AgeWords } from './words.js';

const is: AgeWords = {
  'age-title': 'Hvað ertu margra ára?',
  'age-why': '{controller} spyr alla að þessu, á undan öllu öðru. Í bili er slökkt á því sem ekki er nauðsynlegt.',
  'age-kept': 'Við geymum aðeins aldurshóp. Hvorki aldur þinn né afmælisdag.',
  'age-label': 'Aldur þinn í árum',
  'age-go': 'Áfram',
  'age-fault': 'Skrifaðu aldur þinn með tölustöfum, frá 1 til 120.',
  'age-close': 'Loka: leyfa ekkert í bili',
  'age-thanks': 'Takk fyrir. Svarið þitt er vistað.',
  'parent-title': 'Spurðu líka mömmu, pabba eða forráðamann',
  'parent-why': 'Eitt þeirra þarf að segja já við þessu: {purposes}. Þangað til er slökkt á því.',
  'parent-jointly': 'Bæði þú og eitt þeirra þurfið að vilja þetta.',
  'parent-contact': 'Netfang foreldris eða forráðamanns',
  'parent-hint': 'Við sendum ein skilaboð. Við geymum ekki netfangið.',
  'parent-fault': 'Skrifaðu netfang, til dæmis nafn@example.com.',
  'parent-send': 'Senda skilaboðin',
  'parent-later': 'Ekki núna',
  'parent-sending': 'Verið er að senda skilaboðin.',
  'parent-sent': 'Skilaboðin hafa verið send. Spurðu hvort þau verði lesin. Þangað til er slökkt á þessu.',
  'parent-failed': 'Skilaboðin voru ekki send. Reyndu aftur síðar. Slökkt er á þessu.',
  'parent-mail': 'Spurðu hvort eitt þeirra vilji senda okkur tölvupóst: {email}.',
};

export default is;
