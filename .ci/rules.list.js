/**
 * The rules of the authority that this library was made by, sentence by sentence, in our own words, each with the
 * requirements it became. `.ci/rules.js` ties them to the tests that carry those ids. [nl, en, ids]
 */
export const RULES = [
  [
    'Elk gebruik van persoonsgegevens heeft een reden nodig',
    'Every use of personal data needs a reason',
    'LB-01 LB-05',
  ],
  ['Alleen als het niet zonder kan', 'Only where it cannot be done without', 'LB-05'],
  ['U verzint zelf geen reden', 'You do not make up a reason of your own', 'LB-01'],
  [
    'Er zijn zes grondslagen; vier ervan zijn voor een bedrijf gewoon',
    'There are six legal bases; four are usual for a business',
    'LB-01 LB-02',
  ],
  ['Elk doel heeft zijn eigen grondslag', 'Each purpose has a basis of its own', 'LB-03 LB-04'],
  ['Wat u gebruikt, komt in een overzicht', 'What you use goes into a record', 'RE-01'],
  [
    'Een overeenkomst, ook een offerte die iemand vraagt',
    'A contract, and a quotation that somebody asks for',
    'LB-08',
  ],
  ['Een wet die u verplicht, zoals voor de belasting', 'A statute that obliges you, as for tax', 'LB-09'],
  ['Vraag geen toestemming die u niet nodig heeft', 'Ask no consent that you do not need', 'LB-11 LB-12'],
  ['Een gerechtvaardigd belang weegt u af, op papier', 'A legitimate interest is weighed, in writing', 'LB-10 RE-06'],
  ['U beslist zelf; niemand keurt het goed voor u', 'You decide; nobody approves it for you', 'LB-14'],
  [
    'Eerst beslissen, dan beginnen; zonder grondslag niet',
    'Decide first, then begin; without a basis, not at all',
    'LB-06 LB-07',
  ],
  [
    'Bijzondere en strafrechtelijke gegevens mogen niet, tenzij',
    'Special and criminal data are forbidden, unless',
    'SP-01 SP-02 SP-03 SP-04 SP-05',
  ],
  [
    'De grondslag staat op twee plekken, en daar hetzelfde',
    'The basis stands in two places, and the same in both',
    'RE-02 RE-03 IN-04',
  ],
  ['U kunt uitleggen waarom', 'You can explain why', 'RE-05 RE-06'],
  [
    'U vertelt het, in een privacyverklaring',
    'You tell it, in a privacy statement',
    'IN-01 IN-02 IN-03 IN-04 IN-05 IN-06 IN-07',
  ],
  [
    'Toestemming is vrij, duidelijk, bewust en voor één doel',
    'Consent is free, clear, informed and for one purpose',
    'CO-01 CO-02 CO-03 CO-04 CO-05 CO-06 CO-07 CO-08 CO-09 CO-10 CO-11 CO-12 CO-13 CO-14 CO-15',
  ],
  ['Zonder geldige toestemming gebeurt er niets', 'Without valid consent nothing happens', 'CK-11'],
  ['Hoe u vraagt, mag u zelf weten', 'How you ask is yours to choose', 'CO-19 PR-13'],
  ['U kunt aantonen wie waar ja op zei', 'You can show who said yes to what', 'PR-01 PR-02 PR-03 PR-04 PR-05 PR-06'],
  [
    'Intrekken gaat even makkelijk als geven',
    'Withdrawing is as easy as giving',
    'WD-01 WD-02 WD-04 WD-06 WD-09 WD-10 WD-11',
  ],
  ['Niet bellen of schrijven om in te trekken', 'No phone call or letter to withdraw', 'WD-03'],
  ['Onder de zestien beslissen de ouders', 'Under sixteen the parents decide', 'CH-01 CH-02 CH-04 CH-05 CH-06'],
  ['Kinderen krijgen geen reclame op maat', 'Children get no targeted advertising', 'CH-07'],
  ['Direct marketing: per manier een eigen regel', 'Direct marketing: a rule for each channel', 'DM-01 DM-13'],
  [
    'Alleen echte klanten, alleen eigen en soortgelijke producten',
    'Real customers only, own and similar products only',
    'DM-01 DM-02',
  ],
  [
    'Mail en sms aan klanten, tenzij zij dat niet willen',
    'Mail and texts to customers, unless they do not want it',
    'DM-03 DM-05 DM-06',
  ],
  ['Bellen alleen met toestemming', 'Phone calls with consent only', 'DM-07 DM-08 DM-09 DM-10'],
  ['Post na een toets of het past', 'Post after a test of whether it fits', 'DM-11 LB-15'],
  ['Ook personeel en leveranciers zijn mensen', 'Staff and suppliers are people too', 'DS-12 RE-01'],
  ['Ook wat indirect naar iemand leidt, telt', 'What leads to somebody indirectly counts too', 'SP-08'],
  ['Mensen hebben rechten, en vinden die', 'People have rights, and find them', 'DS-01 DS-04 DS-05 DS-06 DS-08'],
  ['Vooraf vertellen, ook aan wie u gegevens geeft', 'Tell beforehand, and tell who receives the data', 'IN-03 IN-05'],
  ['Gegevens zijn beveiligd', 'Data are protected', 'SE-01 SE-02 SE-03 SE-04 SE-05 SE-06 SE-07 SE-08 SE-09'],
  [
    'Een melding vooraf bij de toezichthouder bestaat niet meer',
    'There is no notifying the authority beforehand any more',
    'RE-08',
  ],
  ['Antwoord binnen een maand, en gratis', 'An answer within a month, free of charge', 'DS-02 DS-03 DS-09'],
  ['Klagen kan bij de toezichthouder en de rechter', 'Complaints go to the authority and to court', 'DS-10 DS-11'],
  ['Regels veranderen; kijk elk jaar opnieuw', 'Rules change; look again each year', 'RE-09 CH-02'],
].map(([nl, en, ids]) => ({ nl, en, ids: ids.split(' ') }));

/** Requirements that no test enforces yet, and why. The list may not be longer than it must: one that has a test by now is told. */
export const OPEN = {};
