/**
 * The supervisory authorities (toezichthouders) to which people can complain
 * (Art. 77 GDPR): the European Economic Area, the United Kingdom and
 * Switzerland. Data; look again each year.
 *
 * Names were compared on 29 November 2026 with published lists, some of them old;
 * the pages behind the links were not opened, and have to be before a release.
 */

/** One authority. */
export interface Authority {
  /** Its name in its own language. */
  readonly name: string;
  /** Its name in English. */
  readonly english: string;
  /** Where people complain, or its front page, which leads there. */
  readonly url: string;
  /** The languages in which people of this country expect to be addressed. */
  readonly languages: readonly string[];
}

/** The authorities by country. In Germany and Spain some have a regional one; a policy may name it. */
export const authorities: { readonly asOf: string; readonly byCountry: Readonly<Record<string, Authority>> } = {
  asOf: '2026-11-22',
  byCountry: {
    AT: the('Datenschutzbehörde', 'Austrian Data Protection Authority', 'https://www.dsb.gv.at/', 'de'),
    BE: the(
      'Gegevensbeschermingsautoriteit – Autorité de protection des données',
      'Belgian Data Protection Authority',
      'https://www.gegevensbeschermingsautoriteit.be/',
      'nl fr de',
    ),
    BG: the('Комисия за защита на личните данни', 'Commission for Personal Data Protection', 'https://cpdp.bg/', 'bg'),
    CH: the(
      'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter – Préposé fédéral à la protection des données et à la transparence',
      'Federal Data Protection and Information Commissioner',
      'https://www.edoeb.admin.ch/',
      'de fr it rm',
    ),
    CY: the(
      'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
      'Office of the Commissioner for Personal Data Protection',
      'https://www.dataprotection.gov.cy/',
      'el tr',
    ),
    CZ: the('Úřad pro ochranu osobních údajů', 'Office for Personal Data Protection', 'https://uoou.gov.cz/', 'cs'),
    DE: the(
      'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
      'Federal Commissioner for Data Protection and Freedom of Information',
      'https://www.bfdi.bund.de/',
      'de',
    ),
    DK: the('Datatilsynet', 'Danish Data Protection Agency', 'https://www.datatilsynet.dk/', 'da'),
    EE: the('Andmekaitse Inspektsioon', 'Data Protection Inspectorate', 'https://www.aki.ee/', 'et'),
    ES: the(
      'Agencia Española de Protección de Datos',
      'Spanish Data Protection Agency',
      'https://www.aepd.es/',
      'es ca eu gl',
    ),
    FI: the(
      'Tietosuojavaltuutetun toimisto – Dataombudsmannens byrå',
      'Office of the Data Protection Ombudsman',
      'https://tietosuoja.fi/',
      'fi sv',
    ),
    FR: the(
      'Commission nationale de l’informatique et des libertés (CNIL)',
      'French Data Protection Authority',
      'https://www.cnil.fr/fr/plaintes',
      'fr',
    ),
    GB: the(
      'Information Commissioner’s Office',
      'Information Commissioner’s Office',
      'https://ico.org.uk/make-a-complaint/',
      'en',
    ),
    GR: the(
      'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
      'Hellenic Data Protection Authority',
      'https://www.dpa.gr/',
      'el',
    ),
    HR: the(
      'Agencija za zaštitu osobnih podataka',
      'Croatian Personal Data Protection Agency',
      'https://azop.hr/',
      'hr',
    ),
    HU: the(
      'Nemzeti Adatvédelmi és Információszabadság Hatóság',
      'National Authority for Data Protection and Freedom of Information',
      'https://www.naih.hu/',
      'hu',
    ),
    IE: the(
      'An Coimisiún um Chosaint Sonraí – Data Protection Commission',
      'Data Protection Commission',
      'https://www.dataprotection.ie/',
      'en ga',
    ),
    IS: the('Persónuvernd', 'Icelandic Data Protection Authority', 'https://www.personuvernd.is/', 'is'),
    IT: the(
      'Garante per la protezione dei dati personali',
      'Italian Data Protection Authority',
      'https://www.garanteprivacy.it/',
      'it de',
    ),
    LI: the(
      'Datenschutzstelle Fürstentum Liechtenstein',
      'Data Protection Authority, Principality of Liechtenstein',
      'https://www.datenschutzstelle.li/',
      'de',
    ),
    LT: the(
      'Valstybinė duomenų apsaugos inspekcija',
      'State Data Protection Inspectorate',
      'https://vdai.lrv.lt/',
      'lt',
    ),
    LU: the(
      'Commission nationale pour la protection des données',
      'National Commission for Data Protection',
      'https://cnpd.public.lu/',
      'fr de lb',
    ),
    LV: the('Datu valsts inspekcija', 'Data State Inspectorate', 'https://www.dvi.gov.lv/', 'lv'),
    MT: the(
      'Information and Data Protection Commissioner',
      'Information and Data Protection Commissioner',
      'https://idpc.org.mt/',
      'mt en',
    ),
    NL: the(
      'Autoriteit Persoonsgegevens',
      'Dutch Data Protection Authority',
      'https://www.autoriteitpersoonsgegevens.nl/',
      'nl',
    ),
    NO: the('Datatilsynet', 'Norwegian Data Protection Authority', 'https://www.datatilsynet.no/', 'nb nn no'),
    PL: the('Urząd Ochrony Danych Osobowych', 'Personal Data Protection Office', 'https://uodo.gov.pl/', 'pl'),
    PT: the(
      'Comissão Nacional de Proteção de Dados',
      'Portuguese Data Protection Authority',
      'https://www.cnpd.pt/',
      'pt',
    ),
    RO: the(
      'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
      'National Supervisory Authority for Personal Data Processing',
      'https://www.dataprotection.ro/',
      'ro',
    ),
    SE: the('Integritetsskyddsmyndigheten', 'Swedish Authority for Privacy Protection', 'https://www.imy.se/', 'sv'),
    SI: the('Informacijski pooblaščenec', 'Information Commissioner', 'https://www.ip-rs.si/', 'sl'),
    SK: the(
      'Úrad na ochranu osobných údajov Slovenskej republiky',
      'Office for Personal Data Protection of the Slovak Republic',
      'https://dataprotection.gov.sk/',
      'sk',
    ),
  },
};

/** The authority of this country, where it is known. */
export function authorityOf(country: string): Authority | undefined {
  return Object.hasOwn(authorities.byCountry, country) ? authorities.byCountry[country] : undefined;
}

function the(name: string, english: string, url: string, languages: string): Authority {
  return { name, english, url, languages: languages.split(' ') };
}
