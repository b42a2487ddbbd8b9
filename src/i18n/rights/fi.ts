/** Finnish words of the rights. */
import type { RightsWords } from './words.js';

const fi: RightsWords = {
  intro:
    'Tiedot ovat sinun, vaikka {controller} säilyttää niitä. Siksi voit pyytää seuraavia asioita. Sinun ei tarvitse kertoa syytä.',
  free: 'Se on maksutonta.',
  term: 'Saat vastauksen kuukauden kuluessa. Jos pyyntösi on monimutkainen, vastaus saa kestää kaksi kuukautta pidempään. Silloin saat tiedon ja syyn siihen ensimmäisen kuukauden aikana.',
  identity:
    'Älä lähetä kopiota passistasi tai ajokortistasi. Jos emme ole varmoja, että kyse on sinusta, emme pyydä enempää kuin on tarpeen.',
  rights: 'Mitä voit pyytää',
  right: {
    access: {
      name: 'Katso tietosi',
      text: 'Sinulla on oikeus tietää, mitä tietoja meillä on sinusta, ja saada niistä kopio.',
    },
    rectification: { name: 'Pyydä oikaisua', text: 'Onko jokin väärin tai puuttuuko jotain? Silloin korjaamme sen.' },
    erasure: {
      name: 'Pyydä poistamista',
      text: 'Poistamme tietosi, jos emme enää tarvitse niitä tai jos perut suostumuksesi. Se, mitä meidän on lain mukaan säilytettävä, jää.',
    },
    restriction: {
      name: 'Rajoita käyttöä',
      text: 'Niin kauan kuin tiedoistasi on erimielisyyttä, voit pyytää, että säilytämme ne mutta emme käytä niitä.',
    },
    portability: {
      name: 'Ota tiedot mukaasi',
      text: 'Voit saada itse antamasi tiedot tiedostona. Voit myös pyytää, että lähetämme ne toiselle yritykselle.',
    },
    objection: {
      name: 'Vastusta',
      text: 'Käytämmekö tietoja, koska meillä on siihen etu? Silloin voit vastustaa sitä. Mainontaa voit vastustaa aina: silloin lopetamme pysyvästi.',
    },
    'automated-decisions': {
      name: 'Pyydä ihmistä päättämään',
      text: 'Onko tietokone yksin päättänyt sinusta jotain, millä on suuri merkitys? Silloin voit kertoa oman näkemyksesi ja pyytää, että ihminen tarkistaa asian.',
    },
    withdrawal: {
      name: 'Peru suostumus',
      text: 'Voit tehdä sen aina, ja se on yhtä helppoa kuin suostumuksen antaminen.',
    },
    complaint: {
      name: 'Tee valitus',
      text: 'Oletko kanssamme eri mieltä? Silloin voit kääntyä valvontaviranomaisen ja tuomioistuimen puoleen.',
    },
  },
  objection: 'Vastusta',
  'objection-intro': 'Teemme tämän, koska meillä on siihen etu. Jos vastustat, lopetamme heti.',
  marketing: 'Vastusta mainontaa',
  'marketing-intro': 'Jos vastustat, lopetamme heti ja pysyvästi.',
  withdraw: 'Peru suostumus',
  'withdraw-none': 'Sinulla ei ole nyt voimassa olevia suostumuksia. Sinun ei tarvitse tehdä mitään.',
  request: 'Tee pyyntö',
  'request-intro': 'Täytä tämä. Ennen kuin mitään lähetetään, näet kaiken vielä kerran.',
  'request-mail':
    'Täytä tämä. Sen jälkeen sähköpostiohjelmasi avautuu, ja siinä on viesti osoitteeseen {email}. Mitään ei lähde, ennen kuin lähetät viestin itse.',
  which: 'Mitä haluat?',
  contact: 'Mihin voimme vastata sinulle?',
  'contact-hint': 'Sähköpostiosoite, puhelinnumero tai postiosoite. Mieluiten sellainen, joka meillä jo on.',
  details: 'Mistä on kyse?',
  'details-hint': 'Älä kirjoita tähän salasanaa tai henkilötunnusta.',
  optional: 'vapaaehtoinen',
  faults: {
    'right-missing': 'Valitse, mitä haluat. Etkö ole varma? Valitse silloin ”Katso tietosi”.',
    'contact-missing': 'Kirjoita, mihin voimme vastata sinulle, esimerkiksi nimi@example.com.',
    'contact-mail': 'Sähköpostiosoite ei ole aivan oikein. Osoite näyttää tältä: nimi@example.com.',
    'details-missing': 'Kirjoita, mikä on väärin ja miten sen pitäisi olla, esimerkiksi: ”Talonumeroni on 12, ei 21”.',
    'details-long': 'Teksti on liian pitkä. Lyhennä se alle 4000 merkkiin; voit lähettää lisää myöhemmin.',
  },
  'faults-one': 'Yksi asia puuttuu vielä',
  'faults-other': '{count} asiaa puuttuu vielä',
  check: 'Tarkista',
  'check-title': 'Onko tämä oikein?',
  'check-intro': 'Mitään ei ole vielä lähetetty.',
  change: 'Muuta',
  send: 'Lähetä',
  mail: 'Valmistele viesti',
  sending: 'Lähetetään…',
  due: 'Vastaus viimeistään',
  sent: 'Pyyntösi on lähetetty',
  'sent-text': 'Saat vastauksen viimeistään {date}. Pyyntösi tunniste: {id}.',
  'sent-mail':
    'Sähköpostiohjelmasi on avautunut. Lähetä viesti itse; sitten saat vastauksen kuukauden kuluessa. Eikö mitään avautunut? Kirjoita osoitteeseen {email}.',
  again: 'Toinen pyyntö',
  'not-sent':
    'Lähettäminen ei onnistunut. Täyttämäsi tiedot ovat tallella. Yritä uudelleen tai kirjoita osoitteeseen {email}.',
  subject: 'Pyyntö omista tiedoistani: {right}',
  reference: 'Tunniste',
  nothing: 'Ei täytetty',
  complain: 'Valitus, tuomioistuin ja korvaus',
  'complain-intro':
    'Oletko eri mieltä siitä, mitä {controller} tekee? Voit valittaa maassa, jossa asut, jossa työskentelet tai jossa asia tapahtui.',
  country: 'Maa',
  authority: 'Voit valittaa tänne: {authority}.',
  'authority-unknown':
    'Emme tiedä tämän maan valvontaviranomaista. Voit valittaa maassa, jossa {controller} sijaitsee.',
  court: 'Voit kääntyä myös tuomioistuimen puoleen, vaikka olisit jo valittanut.',
  damage:
    'Aiheutuiko sinulle vahinkoa, koska joku ei noudattanut lakia? Silloin voit vaatia korvausta myös kärsimyksestä, vaikka et menettänyt rahaa.',
};

export default fi;
