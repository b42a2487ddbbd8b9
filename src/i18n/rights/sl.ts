/** Slovenian words of the rights. */
import type { RightsWords } from './words.js';

const sl: RightsWords = {
  intro:
    'To so vaši podatki. Zato imate naslednje pravice in {controller} mora odgovoriti na vsako zahtevo. Razloga vam ni treba povedati.',
  free: 'To je brezplačno.',
  term: 'Odgovor dobite v enem mesecu. Če je vaša zahteva zapletena, lahko traja dva meseca dlje. To izveste v prvem mesecu, skupaj z razlogom.',
  identity:
    'Ne pošiljajte kopije osebne izkaznice, potnega lista ali vozniškega dovoljenja. Če ne bo jasno, da ste to vi, bomo zahtevali samo tisto, kar je potrebno.',
  rights: 'Kaj lahko zahtevate',
  right: {
    access: { name: 'Vpogled v podatke', text: 'Lahko izveste, katere podatke imamo o vas, in dobite njihovo kopijo.' },
    rectification: { name: 'Popravek podatkov', text: 'Je kaj narobe ali kaj manjka? To popravimo.' },
    erasure: {
      name: 'Izbris podatkov',
      text: 'Vaših podatkov ne potrebujemo več ali prekličete privolitev? Potem jih izbrišemo. Ostane to, kar moramo hraniti po zakonu.',
    },
    restriction: {
      name: 'Omejitev uporabe podatkov',
      text: 'Dokler traja spor o vaših podatkih, lahko zahtevate, da jih hranimo, a ne uporabljamo.',
    },
    portability: {
      name: 'Prenos podatkov',
      text: 'Podatke, ki jih imamo neposredno od vas, lahko dobite kot datoteko. Lahko jih tudi pošljemo drugemu podjetju.',
    },
    objection: {
      name: 'Ugovor',
      text: 'Podatke uporabljamo, ker imamo za to interes? Potem lahko ugovarjate. Oglaševanju lahko ugovarjate vedno: potem za vselej prenehamo.',
    },
    'automated-decisions': {
      name: 'Odločitev človeka',
      text: 'Je o vas odločil samo računalnik in je to za vas zelo pomembno? Potem lahko zahtevate, da to pogleda človek, in poveste svoje mnenje.',
    },
    withdrawal: {
      name: 'Preklic privolitve',
      text: 'To lahko storite vedno in je enako preprosto kot dati privolitev.',
    },
    complaint: { name: 'Pritožba', text: 'Se z nami ne strinjate? Obrnete se lahko na nadzorni organ in na sodišče.' },
  },
  objection: 'Ugovor',
  'objection-intro': 'To počnemo, ker imamo za to interes. Če ugovarjate, takoj prenehamo.',
  marketing: 'Ugovor proti oglaševanju',
  'marketing-intro': 'Če ugovarjate, prenehamo takoj in za vselej.',
  withdraw: 'Preklic privolitve',
  'withdraw-none': 'Zdaj ne velja nobena vaša privolitev. Ničesar vam ni treba storiti.',
  request: 'Oddaja zahteve',
  'request-intro': 'Izpolnite obrazec. Preden se kaj pošlje, boste vse videli še enkrat.',
  'request-mail':
    'Izpolnite obrazec. Nato se odpre vaš poštni program s sporočilom za {email}. Nič se ne pošlje, dokler sporočila ne pošljete sami.',
  which: 'Kaj želite?',
  contact: 'Kam vam lahko odgovorimo?',
  'contact-hint': 'E-poštni naslov, telefonska številka ali poštni naslov. Najbolje tak, ki ga že poznamo.',
  details: 'Za kaj gre?',
  'details-hint': 'Sem ne pišite gesla ali nacionalne identifikacijske številke.',
  optional: 'neobvezno',
  faults: {
    'right-missing': 'Izberite, kaj želite. Če niste prepričani, izberite »Vpogled v podatke«.',
    'contact-missing': 'Vpišite, kam vam lahko odgovorimo, na primer ime@example.com.',
    'contact-mail': 'V tem e-poštnem naslovu nekaj ni prav. Naslov je videti tako: ime@example.com.',
    'details-missing': 'Napišite, kaj je narobe in kako mora biti, na primer: »Moja hišna številka je 12, ne 21«.',
    'details-long': 'To besedilo je predolgo. Skrajšajte ga na manj kot 4000 znakov; ostalo lahko pošljete pozneje.',
  },
  'faults-one': 'Potrebna je še ena stvar',
  'faults-two': 'Potrebni sta še dve stvari',
  'faults-few': 'Potrebne so še {count} stvari',
  'faults-other': 'Potrebnih je še {count} stvari',
  check: 'Preglej',
  'check-title': 'Je tako prav?',
  'check-intro': 'Nič še ni poslano.',
  change: 'Spremeni',
  send: 'Pošlji',
  mail: 'Pripravi e-sporočilo',
  sending: 'Pošiljanje…',
  due: 'Rok za odgovor',
  sent: 'Vaša zahteva je poslana',
  'sent-text': 'Rok za odgovor: {date}. Številka vaše zahteve: {id}.',
  'sent-mail':
    'Odprl se je vaš poštni program. Sporočilo morate še poslati; odgovor nato dobite v enem mesecu. Se ni nič odprlo? Pišite na {email}.',
  again: 'Še ena zahteva',
  'not-sent': 'Pošiljanje ni uspelo. Kar je vpisano, je še vedno tu. Poskusite znova ali pišite na {email}.',
  subject: 'Zahteva glede mojih podatkov: {right}',
  reference: 'Številka zahteve',
  nothing: 'Nič ni vpisano',
  complain: 'Pritožba, sodišče, škoda',
  'complain-intro':
    'Se ne strinjate s tem, kar počne {controller}? Pritožite se lahko v državi, kjer živite, kjer delate ali kjer se je to zgodilo.',
  country: 'Država',
  authority: 'Pritožite se lahko tukaj: {authority}.',
  'authority-unknown':
    'Za to državo ne poznamo nadzornega organa. Pritožite se lahko v državi, kjer ima sedež {controller}.',
  court: 'Obrnete se lahko tudi na sodišče, četudi je pritožba že vložena.',
  damage:
    'Vam je nastala škoda, ker se nekdo ni držal zakona? Potem lahko zahtevate odškodnino, tudi če vas to ni stalo denarja, a vam je povzročilo stisko.',
};

export default sl;
