/** Swedish words of the rights. */
import type { RightsWords } from './words.js';

const sv: RightsWords = {
  intro: 'Det är dina uppgifter. Därför får du be {controller} om följande. Du behöver inte säga varför.',
  free: 'Det kostar inget.',
  term: 'Du får svar inom en månad. Om din begäran är komplicerad får det ta två månader till. I så fall får du veta det inom den första månaden, och varför.',
  identity:
    'Skicka inte någon kopia av ditt pass eller körkort. Om vi inte är säkra på att det är du ber vi inte om mer än vad som behövs.',
  rights: 'Vad du kan begära',
  right: {
    access: { name: 'Se dina uppgifter', text: 'Du har rätt att veta vilka uppgifter vi har om dig och få en kopia.' },
    rectification: { name: 'Få dem rättade', text: 'Är något fel eller saknas något? Då rättar vi det.' },
    erasure: {
      name: 'Få dem raderade',
      text: 'Behöver vi inte dina uppgifter längre, eller tar du tillbaka ditt samtycke? Då raderar vi dem. Det som vi måste spara enligt lag finns kvar.',
    },
    restriction: {
      name: 'Begränsa användningen',
      text: 'Så länge det råder oenighet om dina uppgifter kan du be oss att spara dem men inte använda dem.',
    },
    portability: {
      name: 'Ta dem med dig',
      text: 'Det du själv har gett oss kan du få som en fil. Vi kan också skicka det till ett annat företag åt dig.',
    },
    objection: {
      name: 'Invända',
      text: 'Använder vi uppgifter för att vi har ett intresse av det? Då får du invända. Mot reklam får du alltid invända: då slutar vi för gott.',
    },
    'automated-decisions': {
      name: 'Låta en människa avgöra',
      text: 'Har en dator ensam beslutat något om dig som betyder mycket? Då kan du berätta din sida av saken och begära att en människa ser på beslutet.',
    },
    withdrawal: { name: 'Ta tillbaka samtycket', text: 'Det får du alltid göra, och det är lika lätt som att ge det.' },
    complaint: {
      name: 'Klaga',
      text: 'Håller du inte med oss? Då kan du vända dig till tillsynsmyndigheten och till domstol.',
    },
  },
  objection: 'Invända',
  'objection-intro': 'Det gör vi för att vi har ett intresse av det. Om du invänder slutar vi direkt.',
  marketing: 'Invända mot reklam',
  'marketing-intro': 'Om du invänder slutar vi direkt och för gott.',
  withdraw: 'Ta tillbaka samtycket',
  'withdraw-none': 'Inget samtycke från dig gäller just nu. Du behöver inte göra något.',
  request: 'Gör en begäran',
  'request-intro': 'Fyll i detta. Innan något skickas får du se allt en gång till.',
  'request-mail':
    'Fyll i detta. Sedan öppnas ditt e-postprogram med ett meddelande till {email}. Inget skickas förrän du själv skickar det.',
  which: 'Vad vill du?',
  contact: 'Var kan vi nå dig med svaret?',
  'contact-hint': 'En e-postadress, ett telefonnummer eller en postadress. Helst en uppgift som vi redan har.',
  details: 'Vad gäller det?',
  'details-hint': 'Skriv inte något lösenord eller personnummer här.',
  optional: 'frivilligt',
  faults: {
    'right-missing': 'Välj vad du vill. Är du osäker? Välj då ”Se dina uppgifter”.',
    'contact-missing': 'Fyll i var vi kan nå dig, till exempel namn@example.com.',
    'contact-mail': 'E-postadressen stämmer inte riktigt. En adress ser ut så här: namn@example.com.',
    'details-missing': 'Skriv vad som är fel och vad det ska vara, till exempel: ”Mitt husnummer är 12, inte 21”.',
    'details-long': 'Texten är för lång. Gör den kortare än 4000 tecken; du kan skicka mer senare.',
  },
  'faults-one': 'En sak saknas',
  'faults-other': '{count} saker saknas',
  check: 'Granska',
  'check-title': 'Stämmer det här?',
  'check-intro': 'Inget har skickats ännu.',
  change: 'Ändra',
  send: 'Skicka',
  mail: 'Förbered mejlet',
  sending: 'Skickar…',
  due: 'Svar senast',
  sent: 'Din begäran har skickats',
  'sent-text': 'Du får svar senast den {date}. Referens för din begäran: {id}.',
  'sent-mail':
    'Ditt e-postprogram har öppnats. Skicka meddelandet själv, så får du svar inom en månad. Öppnades inget? Skriv till {email}.',
  again: 'En begäran till',
  'not-sent': 'Det gick inte att skicka. Det du fyllde i finns kvar. Försök igen eller skriv till {email}.',
  subject: 'Begäran om mina uppgifter: {right}',
  reference: 'Referens',
  nothing: 'Inget ifyllt',
  complain: 'Klagomål, domstol och ersättning',
  'complain-intro':
    'Håller du inte med om det som {controller} gör? Du får klaga i det land där du bor, där du arbetar eller där det hände.',
  country: 'Land',
  authority: 'Där kan du klaga: {authority}.',
  'authority-unknown':
    'Vi känner inte till någon tillsynsmyndighet för det här landet. Du kan klaga i det land där {controller} finns.',
  court: 'Du kan också gå till domstol, även om du redan har klagat.',
  damage:
    'Har du lidit skada för att någon inte följde lagen? Då kan du begära ersättning, även när det inte kostade pengar men fick dig att må dåligt.',
};

export default sv;
