/** The review itself: controls, a row of frames for each state, a read-out under each, and the manifest. */
import { LANGUAGES } from '/dist/i18n/languages.js';
import { manifest } from './manifest.js';
import { readOut } from './read-out.js';
import { STATES } from './states.js';
import { DENSITIES, THEMES } from './themes.js';

const named = (record, name = (value) => value) => Object.entries(record).map(([key, value]) => [key, name(value)]);

/** What can be chosen; the first of each is what stands there. */
const CONTROLS = {
  lang: {
    label: 'Language',
    options: [
      ['', 'Dutch and English'],
      ...named(LANGUAGES, ({ name, reviewed }) => (reviewed ? name : `${name} (not yet reviewed)`)),
    ],
  },
  dir: {
    label: 'Direction of the page',
    options: [
      ['', 'By language'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
  },
  look: {
    label: 'Look',
    options: [
      ['', 'The first'],
      ['bar', 'Bar'],
      ['card', 'Card'],
      ['dialog', 'Dialog'],
      ['inline', 'In the page'],
    ],
  },
  theme: { label: 'Theme and contrast', options: named(THEMES, ({ name }) => name) },
  scheme: {
    label: 'Light or dark',
    options: [
      ['', 'Both'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  width: {
    label: 'Width',
    options: [
      ['', '320, 768 and 1024'],
      ['320', '320'],
      ['768', '768'],
      ['1280', '1280'],
    ],
  },
  zoom: {
    label: 'Zoom',
    options: [
      ['1', '100 %'],
      ['2', '200 %'],
      ['4', '400 %'],
    ],
  },
  space: { label: 'Density', options: named(DENSITIES) },
  length: {
    label: 'Texts',
    options: [
      ['', 'As the shop wrote them'],
      ['long', 'Twice as long'],
    ],
  },
  motion: {
    label: 'Motion',
    options: [
      ['', 'As the system says'],
      ['none', 'None'],
    ],
  },
};

/** The frames of each state, where nothing is chosen. */
const FRAMES = [
  { lang: 'nl', scheme: 'light', width: 320 },
  { lang: 'en', scheme: 'dark', width: 320 },
  { lang: 'nl', scheme: 'light', width: 1024 },
  { lang: 'nl', scheme: 'dark', width: 768 },
  { lang: 'en', scheme: 'light', width: 768 },
];

/** The whole page. */
export async function review() {
  const main = document.createElement('main');
  const rows = document.createElement('div');
  const form = controls(() => draw(rows, new FormData(form)));
  main.append(element('h1', 'The design review'), form, rows, await manifest());
  draw(rows, new FormData(form));
  return main;
}

function controls(changed) {
  const form = Object.assign(document.createElement('form'), { className: 'controls' });
  const chosen = new URLSearchParams(location.search);
  for (const [name, { label, options }] of Object.entries(CONTROLS)) {
    const select = Object.assign(document.createElement('select'), { name });
    select.append(...options.map(([value, text]) => new Option(text, value, false, chosen.get(name) === value)));
    const whole = document.createElement('label');
    whole.append(label, select);
    form.append(whole);
  }
  form.addEventListener('change', () => {
    // What was chosen is in the address, to be shared.
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, '', `?${query}`);
    changed();
  });
  return form;
}

function draw(rows, data) {
  const choice = Object.fromEntries(data);
  const frames = unlike(
    FRAMES.map((frame) => ({
      ...frame,
      ...(choice.lang && { lang: choice.lang }),
      ...(choice.scheme && { scheme: choice.scheme }),
      ...(choice.width && { width: Number(choice.width) }),
    })),
  );
  rows.replaceChildren(
    ...Object.entries(STATES).flatMap(([name, { title, text = '', height }]) => {
      const row = Object.assign(document.createElement('div'), { className: 'row' });
      row.append(...frames.map((frame) => figure(name, title, height, { ...choice, ...frame })));
      return [element('h2', title), element('p', text), row];
    }),
  );
}

/** Each frame once. */
function unlike(frames) {
  return [...new Map(frames.map((frame) => [JSON.stringify(frame), frame])).values()];
}

function figure(name, title, height, { width, zoom, ...shown }) {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ state: name, ...shown });
  // As a browser zooms: that many fewer pixels, each drawn larger.
  Object.assign(frame, {
    loading: 'lazy',
    title: `${title}, ${shown.lang}, ${shown.scheme}, ${width} pixels wide`,
    src: `?${query}`,
  });
  frame.width = String(width / zoom);
  frame.height = String(height / zoom);
  frame.style.zoom = zoom;
  const caption = element(
    'figcaption',
    `${shown.lang} · ${shown.scheme} · ${width}${zoom === '1' ? '' : ` at ${zoom * 100} %`}`,
  );
  const told = element('output', '');
  frame.addEventListener('load', () => void measure(frame, told));
  const whole = document.createElement('figure');
  whole.style.inlineSize = `${width}px`;
  whole.append(frame, caption, told);
  return whole;
}

async function measure(frame, told) {
  const page = frame.contentWindow;
  for (let tries = 0; tries < 400 && !('ready' in page.document.documentElement.dataset); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  if (!page.auditPanel) return;
  const { targets, smallest, contrast, found } = await readOut(page);
  told.textContent = `${targets} targets, the smallest ${smallest} px · least contrast ${contrast} · ${found.length ? found.join(' ') : 'audit: nothing'}`;
  told.dataset.found = String(found.length);
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}
