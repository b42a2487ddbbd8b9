/**
 * A policy file to begin with: what was found in its place, and a question
 * wherever only the owner knows. It never proposes a legal basis (LB-14).
 */
import { marked } from '../marker.js';
import type { Said, Speech } from '../command.js';
import type { Found, FoundItem, FoundPurpose } from './found.js';

/** How it is made. */
export interface SkeletonOptions {
  /** The language of the questions; and of the texts, where none were found. */
  readonly speech: Speech;
  /** Names the first version, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The file, as data. */
export function skeleton(found: Found, { speech, today }: SkeletonOptions): object {
  const languages = found.languages.length ? found.languages : [speech];
  const ask = (nl: string, en: string): string => marked({ nl, en }, speech);
  return {
    version: today,
    site: ask('een korte naam voor uw site, in kleine letters', 'a short name for your site, in small letters'),
    languages,
    country: ask('het land waarvan de wet geldt, zoals NL', 'the country whose law holds, such as NL'),
    controller: {
      id: ask(
        'een korte naam voor uw organisatie, in kleine letters',
        'a short name for your organisation, in small letters',
      ),
      name: ask('de naam van uw organisatie', 'the name of your organisation'),
      address: ask('straat, nummer, postcode en plaats', 'street, number, postcode and town'),
      country: ask('het land waar u bent gevestigd, zoals NL', 'the country where you are established, such as NL'),
      email: ask('het e-mailadres voor vragen over gegevens', 'the e-mail address for questions about data'),
      privacyStatement:
        found.privacyStatement ?? ask('het adres van uw privacyverklaring', 'the address of your privacy statement'),
    },
    audience: {
      children: ask(
        'none, mixed of directed: gebruiken kinderen de site?',
        'none, mixed or directed: do children use the site?',
      ),
    },
    purposes: found.purposes.map((purpose) => onePurpose(purpose, languages, ask)),
    internal: {
      organisation: ask(
        'business, public-body, charity, charity-lottery of press-publisher',
        'business, public-body, charity, charity-lottery or press-publisher',
      ),
      measures: [ask('hoe u gegevens beveiligt, in het algemeen', 'how you protect data, in general terms')],
    },
  };
}

type Ask = (nl: string, en: string) => string;

function onePurpose(purpose: FoundPurpose, languages: readonly string[], ask: Ask): object {
  const texts = (found: Readonly<Record<string, string>>, question: Said): Record<string, string> =>
    Object.fromEntries(languages.map((language) => [language, found[language] ?? ask(question.nl, question.en)]));
  const nothing = {};
  return {
    id: purpose.id,
    title: texts(purpose.title, { nl: 'een naam voor dit doel', en: 'a name for this purpose' }),
    summary: texts(nothing, { nl: 'in één korte zin: wat doet u?', en: 'in one short sentence: what do you do?' }),
    description: texts(purpose.description, {
      nl: 'wat u doet, waarom, en wat iemand ervan merkt',
      en: 'what you do, why, and what people notice of it',
    }),
    legalBasis: ask(
      'de grondslag, door uzelf bepaald: consent, contract, legal-obligation of legitimate-interests (of vital-interests, public-task)',
      'the legal basis, determined by yourself: consent, contract, legal-obligation or legitimate-interests (or vital-interests, public-task)',
    ),
    because: texts(nothing, { nl: 'maak af: wij mogen dit doen omdat …', en: 'complete: we may do this because …' }),
    necessity: texts(nothing, {
      nl: 'waarom het niet lukt zonder deze gegevens',
      en: 'why it cannot be done without these data',
    }),
    data: [
      {
        id: ask('een korte naam, zoals email', 'a short name, such as email'),
        label: texts(nothing, { nl: 'welk gegeven, zoals: e-mailadres', en: 'which data, such as: e-mail address' }),
        sensitivity: ask('ordinary, special, criminal of national-id', 'ordinary, special, criminal or national-id'),
      },
    ],
    recipients: ask('wie de gegevens krijgt, als lijst; of none', 'who receives the data, as a list; or none'),
    retention: { period: ask('hoe lang, zoals P6M voor zes maanden', 'how long, such as P6M for six months') },
    ...(purpose.services.length
      ? {
          services: purpose.services.map(({ id, name, hosts, storage }) => ({
            id,
            name,
            ...(storage.length ? { storage: storage.map((item) => oneItem(item, languages, ask)) } : {}),
            ...(hosts ? { hosts } : {}),
          })),
        }
      : {}),
    decidedOn: ask(
      'de dag waarop u de grondslag bepaalde, zoals 2026-11-24',
      'the day on which you determined the basis, such as 2026-11-24',
    ),
    activeFrom: ask('de dag waarop het begint of begon', 'the day on which it begins or began'),
    internal: {
      decidedBy: ask('wie de grondslag bepaalde', 'who determined the legal basis'),
      why: ask('waarom deze grondslag past', 'why this basis fits'),
      alternativesConsidered: ask('wat u nog meer overwoog', 'what else you considered'),
      reviewOn: ask('wanneer u opnieuw kijkt, zoals 2027-11-24', 'when you look again, such as 2027-11-24'),
    },
  };
}

function oneItem({ name, kind, maxAge, purpose }: FoundItem, languages: readonly string[], ask: Ask): object {
  // A text of which the language is not known goes first; the owner sees where it fits.
  const why = purpose && { ...(purpose[''] ? { [languages[0] ?? '']: purpose[''] } : {}), ...purpose };
  return {
    kind,
    name,
    maxAge: maxAge ?? ask('hoe lang het blijft, zoals P6M; of session', 'how long it stays, such as P6M; or session'),
    ...(why
      ? {
          purpose: Object.fromEntries(
            languages.map((language) => [language, why[language] ?? ask('waarvoor het dient', 'what it is for')]),
          ),
        }
      : {}),
  };
}
