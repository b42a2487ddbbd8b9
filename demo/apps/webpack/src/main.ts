/** An app of one page without a framework: routes, and a film that is in the page only while it is permitted. */
import { startConsent, type StartedConsent } from 'consent-panel';
import 'consent-panel/define.js';
import policy from '../../shared/policy.json';

const PAGES: Readonly<Record<string, [title: string, text: string]>> = {
  '/': ['Bicycles', 'Bicycles for every day, from the bend of the river.'],
  '/film': ['On the dyke', ''],
  '/contact': ['Come and see us', 'Lindekade 7, Wilgenhaven'],
};

const nav = find('nav');
const main = find('main');

function draw(): void {
  const path = location.pathname;
  const [title, text] = PAGES[path] ?? ['This road ends here', ''];
  nav.replaceChildren(
    ...Object.entries(PAGES).map(([href, [name]]) => {
      const link = make('a', name, { href });
      if (href === path) link.setAttribute('aria-current', 'page');
      return link;
    }),
  );
  main.replaceChildren(make('h1', title), path === '/film' ? make('div', '', { id: 'film' }) : make('p', text));
  drawFilm();
}

/** Puts the film in its place while it is permitted, and takes it out at once when it is not. */
function drawFilm(): void {
  const place = document.getElementById('film');
  if (!place) return;
  const shown = place.firstElementChild?.className;
  const wanted = consent?.permits('video') ? 'film' : 'waiting';
  if (shown === wanted) return;
  place.replaceChildren(wanted === 'film' ? make('div', 'The film plays', { className: 'film' }) : waiting());
  if (wanted === 'film') performance.mark('film mounted');
  else if (shown) performance.mark('film unmounted');
}

function waiting(): HTMLElement {
  const box = make('div', '', { className: 'waiting' });
  const button = make('button', 'Choose in your privacy settings', { type: 'button' });
  // The link between a press and the settings, without a line of script.
  button.dataset.consentOpen = 'video';
  box.append(make('p', 'The film loads only once you agree.'), button);
  return box;
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`index.html has no ${selector}`);
  return element;
}

function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  text: string,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), properties, text ? { textContent: text } : {});
}

nav.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  draw();
});
addEventListener('popstate', draw);

let consent: StartedConsent | undefined;
draw();
startConsent({ policy }).then(
  (started) => {
    consent = started;
    started.subscribe(drawFilm);
  },
  // An unlawful policy starts nothing, and says what to change.
  (error: unknown) => console.error(error),
);
