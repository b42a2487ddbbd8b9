/**
 * Writes the purposes of the policy into the privacy statement, grouped by
 * legal basis. The texts are the ones the panel shows.
 */

const WORDS = {
  nl: {
    basis: {
      consent: 'Met uw toestemming',
      'legitimate-interests': 'Omdat wij er een gerechtvaardigd belang bij hebben',
      contract: 'Omdat u iets met ons afspreekt',
      'legal-obligation': 'Omdat de wet het voorschrijft',
    },
    because: (text) => `Wij mogen dit doen omdat ${text}.`,
    terms: {
      necessity: 'Waarom het nodig is',
      reference: 'Wet',
      data: 'Gegevens',
      recipients: 'Ontvangers',
      retention: 'Hoe lang',
      storage: 'Op uw apparaat',
    },
    none: 'Niemand buiten onze winkel.',
    theirs: 'hun privacyverklaring',
    failed: 'De lijst met doelen kan nu niet worden geladen. Vraag hem op bij privacy@wilgenbocht.example.',
  },
  en: {
    basis: {
      consent: 'With your consent',
      'legitimate-interests': 'Because we have a legitimate interest in it',
      contract: 'Because you agree something with us',
      'legal-obligation': 'Because the law says so',
    },
    because: (text) => `We may do this because ${text}.`,
    terms: {
      necessity: 'Why it is needed',
      reference: 'Law',
      data: 'Data',
      recipients: 'Recipients',
      retention: 'How long',
      storage: 'On your device',
    },
    none: 'Nobody outside our shop.',
    theirs: 'their privacy statement',
    failed: 'The list of purposes cannot be loaded now. Ask for it at privacy@wilgenbocht.example.',
  },
};

const language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const words = WORDS[language];
const countries = new Intl.DisplayNames([language], { type: 'region' });
const place = document.getElementById('purposes');

try {
  const policy = await (await fetch(document.querySelector('consent-panel').getAttribute('policy'))).json();
  place.replaceChildren(
    ...Object.entries(words.basis)
      .map(([basis, title]) => chapter(basis, title, policy))
      .filter(Boolean),
  );
} catch {
  place.textContent = words.failed;
}
// The browser looked for the address's purpose before it was there.
document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });

/** The purposes on one legal basis, or nothing where there are none. */
function chapter(basis, title, policy) {
  const purposes = policy.purposes.filter((purpose) => purpose.legalBasis === basis);
  return (
    purposes.length > 0 &&
    el('section', { className: 'section', id: basis }, el('h2', {}, title), ...purposes.map(section))
  );
}

function section(purpose) {
  const say = (text) => text?.[language] ?? '';
  const { terms } = words;
  const storage = (purpose.services ?? []).flatMap((service) => service.storage ?? []);
  return el(
    'section',
    { className: 'purpose', id: purpose.id },
    el('h3', {}, say(purpose.title)),
    el('p', {}, say(purpose.description)),
    el('p', {}, words.because(say(purpose.because))),
    el(
      'dl',
      {},
      ...term(terms.reference, say(purpose.legalReference)),
      ...term(terms.necessity, say(purpose.necessity)),
      ...term(terms.data, purpose.data.map((kind) => say(kind.label)).join(', ')),
      ...term(terms.recipients, recipients(purpose.recipients, say)),
      ...term(terms.retention, say(purpose.retention.text)),
      ...term(
        terms.storage,
        storage.length &&
          el('ul', {}, ...storage.map((item) => el('li', {}, el('code', {}, item.name), `: ${say(item.purpose)}`))),
      ),
    ),
  );
}

function recipients(list, say) {
  if (list === 'none') return words.none;
  const items = list.map(({ name, country, purpose, notice, safeguard }) => {
    const link = notice ? [' (', el('a', { href: notice }, words.theirs), ')'] : [];
    const guard = safeguard ? ` ${say(safeguard)}` : '';
    return el('li', {}, `${name}, ${countries.of(country)}: ${say(purpose)}`, ...link, '.', guard);
  });
  return el('ul', {}, ...items);
}

function term(name, value) {
  return value ? [el('dt', {}, name), el('dd', {}, value)] : [];
}

function el(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
