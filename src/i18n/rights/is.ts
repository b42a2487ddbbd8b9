/** Icelandic words of the rights. */
import type { RightsWords } from './words.js';

const is: RightsWords = {
  intro:
    'Þetta eru gögnin þín, þó að {controller} geymi þau. Þess vegna mátt þú biðja um eftirfarandi. Þú þarft ekki að segja hvers vegna.',
  free: 'Það er ókeypis.',
  term: 'Þú færð svar innan mánaðar. Ef beiðnin er flókin má það taka tvo mánuði í viðbót. Þá færð þú að vita það innan fyrsta mánaðarins, og hvers vegna.',
  identity:
    'Ekki senda afrit af vegabréfi eða ökuskírteini. Ef við erum ekki viss um að þetta sért þú biðjum við ekki um meira en þarf.',
  rights: 'Það sem þú mátt biðja um',
  right: {
    access: { name: 'Sjá gögnin þín', text: 'Þú mátt vita hvaða gögn við höfum um þig og fá afrit af þeim.' },
    rectification: { name: 'Fá þau leiðrétt', text: 'Er eitthvað rangt eða vantar eitthvað? Þá lögum við það.' },
    erasure: {
      name: 'Láta eyða þeim',
      text: 'Þurfum við ekki lengur á gögnunum þínum að halda eða afturkallar þú samþykki þitt? Þá eyðum við þeim. Það sem við verðum að geyma samkvæmt lögum verður eftir.',
    },
    restriction: {
      name: 'Láta takmarka notkun þeirra',
      text: 'Á meðan ágreiningur er um gögnin þín mátt þú biðja okkur að geyma þau en nota þau ekki.',
    },
    portability: {
      name: 'Taka þau með þér',
      text: 'Það sem við fengum frá þér getur þú fengið í skrá eða látið okkur senda til annars fyrirtækis.',
    },
    objection: {
      name: 'Andmæla',
      text: 'Notum við gögn af því að við höfum hagsmuni af því? Þá mátt þú andmæla. Auglýsingum mátt þú alltaf andmæla: þá hættum við fyrir fullt og allt.',
    },
    'automated-decisions': {
      name: 'Láta manneskju ákveða',
      text: 'Tók tölva ein ákvörðun um þig sem skiptir miklu máli? Þá mátt þú segja þína hlið og biðja um að manneskja skoði málið.',
    },
    withdrawal: { name: 'Afturkalla samþykki', text: 'Það mátt þú alltaf gera og það er jafn auðvelt og að gefa það.' },
    complaint: {
      name: 'Kvarta',
      text: 'Ertu ósammála okkur? Þá getur þú leitað til eftirlitsyfirvalds og til dómstóla.',
    },
  },
  objection: 'Andmæla',
  'objection-intro': 'Þetta gerum við af því að við höfum hagsmuni af því. Ef þú andmælir hættum við strax.',
  marketing: 'Andmæla auglýsingum',
  'marketing-intro': 'Ef þú andmælir hættum við strax og fyrir fullt og allt.',
  withdraw: 'Afturkalla samþykki',
  'withdraw-none': 'Ekkert samþykki frá þér er í gildi núna. Þú þarft ekki að gera neitt.',
  request: 'Senda beiðni',
  'request-intro': 'Fylltu þetta út. Áður en nokkuð er sent sérðu allt einu sinni enn.',
  'request-mail':
    'Fylltu þetta út. Þá opnast póstforritið þitt með skilaboðum til {email}. Ekkert er sent fyrr en þú sendir það úr póstforritinu.',
  which: 'Um hvað viltu biðja?',
  contact: 'Hvernig getum við svarað þér?',
  'contact-hint': 'Netfang, símanúmer eða póstfang. Helst eitthvað sem við erum þegar með um þig.',
  details: 'Um hvað snýst þetta?',
  'details-hint': 'Ekki skrifa lykilorð eða kennitölu hér.',
  optional: 'valfrjálst',
  faults: {
    'right-missing': 'Veldu um hvað þú vilt biðja. Ertu í vafa? Veldu þá „Sjá gögnin þín“.',
    'contact-missing': 'Skrifaðu hvernig við getum svarað þér, til dæmis nafn@example.com.',
    'contact-mail': 'Netfangið er ekki alveg rétt. Netfang lítur svona út: nafn@example.com.',
    'details-missing': 'Skrifaðu hvað er rangt og hvernig það á að vera, til dæmis: „Húsnúmerið mitt er 12, ekki 21“.',
    'details-long': 'Textinn er of langur. Hafðu hann styttri en 4000 stafi; þú getur sent meira síðar.',
  },
  'faults-one': 'Eitt atriði vantar enn',
  'faults-other': '{count} atriði vantar enn',
  check: 'Yfirfara',
  'check-title': 'Er þetta rétt?',
  'check-intro': 'Ekkert hefur verið sent enn.',
  change: 'Breyta',
  send: 'Senda',
  mail: 'Útbúa tölvupóst',
  sending: 'Sendi…',
  due: 'Svar í síðasta lagi',
  sent: 'Beiðnin þín hefur verið send',
  'sent-text': 'Þú færð svar í síðasta lagi {date}. Auðkenni beiðninnar: {id}.',
  'sent-mail':
    'Póstforritið þitt hefur opnast. Sendu skilaboðin þaðan; þá færð þú svar innan mánaðar. Opnaðist ekkert? Skrifaðu til {email}.',
  again: 'Önnur beiðni',
  'not-sent': 'Ekki tókst að senda. Það sem þú fylltir út er hér enn. Reyndu aftur eða skrifaðu til {email}.',
  subject: 'Beiðni um gögnin mín: {right}',
  reference: 'Auðkenni',
  nothing: 'Ekkert fyllt út',
  complain: 'Kvörtun, dómstólar og bætur',
  'complain-intro':
    'Ertu ósammála því sem {controller} gerir? Þú mátt kvarta í landinu þar sem þú býrð, þar sem þú vinnur eða þar sem þetta gerðist.',
  country: 'Land',
  authority: 'Þangað getur þú leitað með kvörtun: {authority}.',
  'authority-unknown':
    'Við þekkjum ekkert eftirlitsyfirvald í þessu landi. Þú getur kvartað í landinu þar sem {controller} hefur aðsetur.',
  court: 'Þú getur líka leitað til dómstóla, þótt þú hafir þegar kvartað.',
  damage:
    'Varðst þú fyrir tjóni af því að einhver fór ekki að lögum? Þá getur þú krafist bóta, líka þegar það kostaði ekki peninga en olli vanlíðan.',
};

export default is;
