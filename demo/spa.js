/**
 * The shop as a single-page app: everything by `import`, no markup in the
 * page. The video is a component that is there only while it is permitted,
 * and goes at once when the yes is taken back.
 */
import { startConsent } from 'consent-panel';
import 'consent-panel/define.js';
import './strip.js';

const BASE = '/demo/spa/';
const outside = meta('demo-outside');
const language = document.documentElement.lang === 'en' ? 'en' : 'nl';

const WORDS = {
  nl: {
    shortcuts: 'Snel naar',
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    bikes: 'Fietsen',
    contact: 'Contact',
    other: ['English', 'en'],
    home: 'Fietsen voor elke dag',
    lead: 'Dezelfde winkel, als app van één pagina. Alles komt uit een import.',
    dijk: 'Een stadsfiets waar u niets aan hoeft te doen, behalve erop stappen.',
    see: 'Bekijk de Dijk 7',
    film: 'Op de dijk',
    filmOff: 'Hier staat een filmpje van het bedrijf Kijkvenster. Het laadt pas als u dat goedvindt.',
    choose: 'Kies bij uw privacy-instellingen',
    direct: 'Bekijk het bij Kijkvenster',
    filmTitle: 'Video: de Dijk 7 op de rivierdijk',
    come: 'Kom langs',
    settings: 'Privacy-instellingen',
    statement: 'Privacyverklaring',
    lost: 'Deze weg loopt dood',
  },
  en: {
    shortcuts: 'Shortcuts',
    skip: 'Skip to content',
    menu: 'Main menu',
    bikes: 'Bicycles',
    contact: 'Contact',
    other: ['Nederlands', 'nl'],
    home: 'Bicycles for every day',
    lead: 'The same shop, as a single-page app. Everything comes from an import.',
    dijk: 'A city bicycle that asks nothing of you, except to get on.',
    see: 'See the Dijk 7',
    film: 'On the dyke',
    filmOff: 'Here is a film from the company Kijkvenster. It loads only once you agree.',
    choose: 'Choose in your privacy settings',
    direct: 'Watch it at Kijkvenster',
    filmTitle: 'Video: the Dijk 7 on the river dyke',
    come: 'Come and see us',
    settings: 'Privacy settings',
    statement: 'Privacy statement',
    lost: 'This road ends here',
  },
};
const words = WORDS[language];

/** The pages, by what follows the base in the address. Each gives its content, and may give a way to end it. */
const PAGES = { '': homePage, 'dijk-7': bikePage, contact: contactPage };

const main = el('main', { id: 'content', className: 'wrap section' });
const strip = el('demo-strip', {});
Object.assign(strip.dataset, { outside, policy: meta('demo-policy') });
let endPage = () => {};

// The app does not wait for consent; what needs it waits for `ready`.
const ready = openConsent();
document.body.append(shortcuts(), strip, head(), main, foot());
document.addEventListener('click', handleLinkClick);
window.addEventListener('popstate', () => show());
show({ first: true });

async function openConsent() {
  const policy = await (await fetch(meta('demo-policy'))).json();
  const consent = await startConsent({ policy, sync: '/consent' });

  const panel = document.createElement('consent-panel');
  panel.consent = consent;
  document.body.append(panel);

  consent.subscribe((snapshot) => strip.show(snapshot));
  return consent;
}

/** Ends the page that was there and begins the one of the address. */
function show({ first = false } = {}) {
  endPage();
  const name = location.pathname.startsWith(BASE) ? location.pathname.slice(BASE.length) : '';
  const { content, end = () => {} } = (PAGES[name] ?? lostPage)();
  endPage = end;
  main.replaceChildren(...content);
  const title = main.querySelector('h1');
  document.title = `${title.textContent} – Rijwielhuis Wilgenbocht`;
  for (const link of document.querySelectorAll('.site-nav a')) {
    const here = new URL(link.href).pathname === location.pathname;
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (first) return;
  // As after a page load: from the top, and read from the heading.
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  window.scrollTo({ top: 0, behavior: 'instant' });
}

function handleLinkClick(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(BASE) || link.hreflang) return;
  event.preventDefault();
  if (url.href !== location.href) history.pushState(null, '', url);
  show();
}

function homePage() {
  return {
    content: [
      el('h1', {}, words.home),
      el('p', { className: 'lead' }, words.lead),
      el(
        'ul',
        { className: 'cards' },
        card('dijk', 'Dijk 7', '€ 949', 'dijk-7'),
        card('polder', 'Polder', '€ 879'),
        card('sluis', 'Sluis', '€ 2.399'),
      ),
    ],
  };
}

function bikePage() {
  const film = video();
  return {
    content: [
      el(
        'div',
        { className: 'product' },
        el('div', { className: 'product-picture' }, bike('dijk')),
        el(
          'div',
          {},
          el('h1', {}, 'Dijk 7'),
          el('p', { className: 'lead' }, words.dijk),
          el('p', { className: 'price' }, money('€ 949')),
        ),
      ),
      el('h2', {}, words.film),
      film.element,
    ],
    end: film.end,
  };
}

function contactPage() {
  return {
    content: [
      el('h1', {}, words.come),
      el('p', {}, 'Rijwielhuis Wilgenbocht', el('br', {}), 'Lindekade 7', el('br', {}), '0512 WB Wilgenhaven'),
    ],
  };
}

function lostPage() {
  return { content: [el('h1', {}, words.lost)] };
}

/** The player while it is permitted, else what it would be and where else it is. */
function video() {
  const element = el('div', { className: 'spa-video' });
  let mounted;
  let stop = () => {};
  let ended = false;

  const update = (consent) => {
    const permitted = consent?.permits('video') ?? false;
    if (permitted === mounted) return;
    mounted = permitted;
    element.replaceChildren(...(permitted ? player() : question(consent)));
  };
  update();
  ready.then((consent) => {
    if (ended) return;
    mounted = undefined;
    stop = consent.subscribe(() => update(consent));
  });
  return {
    element,
    end: () => {
      ended = true;
      stop();
    },
  };
}

function player() {
  const src = `${outside}/video/dijk-7?lang=${language}`;
  return [el('iframe', { src, title: words.filmTitle, width: 960, height: 540, allow: 'fullscreen' })];
}

function question(consent) {
  const choose = el('button', { type: 'button', className: 'button' }, words.choose);
  choose.addEventListener('click', () => consent?.request(['video']));
  return [
    el('p', {}, words.filmOff),
    el('p', {}, choose),
    el('p', {}, el('a', { href: `${outside}/video/dijk-7?lang=${language}` }, words.direct)),
  ];
}

function shortcuts() {
  return el('nav', { ariaLabel: words.shortcuts }, el('a', { className: 'skip', href: '#content' }, words.skip));
}

function head() {
  const [name, code] = words.other;
  const other = new URL(location.href);
  other.searchParams.set('lang', code);
  const icon = el('img', { src: '/demo/art/icon.svg', alt: '', width: 40, height: 40 });
  return el(
    'header',
    { className: 'wrap site-head' },
    el('a', { className: 'brand', href: at('') }, icon, el('span', {}, el('small', {}, 'Rijwielhuis'), 'Wilgenbocht')),
    el(
      'nav',
      { className: 'site-nav', ariaLabel: words.menu },
      el(
        'ul',
        {},
        el('li', {}, el('a', { href: at('') }, words.bikes)),
        el('li', {}, el('a', { href: at('dijk-7') }, 'Dijk 7')),
        el('li', {}, el('a', { href: at('contact') }, words.contact)),
      ),
    ),
    el('div', { className: 'language' }, el('a', { href: other.href, hreflang: code, lang: code }, name)),
  );
}

function foot() {
  const settings = el('button', { type: 'button', className: 'link' }, words.settings);
  settings.addEventListener('click', async () => (await ready).request());
  return el(
    'footer',
    { className: 'site-foot' },
    el(
      'div',
      { className: 'wrap' },
      el(
        'ul',
        {},
        el('li', {}, settings),
        el('li', {}, el('a', { href: `/demo/privacy.html${location.search}` }, words.statement)),
      ),
    ),
  );
}

function card(id, name, price, page) {
  const heading = page ? el('a', { href: at(page) }, name) : name;
  return el(
    'li',
    { className: 'card' },
    el('div', { className: 'picture' }, bike(id)),
    el(
      'div',
      { className: 'words' },
      el('h2', { className: 'card-name' }, heading),
      el('p', { className: 'price' }, money(price)),
    ),
  );
}

/** Dutch writes "€ 2.399", English "€2,399". */
function money(text) {
  return language === 'en' ? text.replace(' ', '').replace('.', ',') : text;
}

/** An address of the app, with what this one asked for. */
function at(page) {
  return `${BASE}${page}${location.search}`;
}

function bike(id) {
  const template = document.createElement('template');
  template.innerHTML = `<svg viewBox="0 0 412 262" aria-hidden="true"><use href="/demo/art/bikes.svg#${id}"></use></svg>`;
  return template.content;
}

function meta(name) {
  return document.querySelector(`meta[name="${name}"]`).content;
}

function el(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
