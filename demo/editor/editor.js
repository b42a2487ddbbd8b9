/**
 * The editor: one page at a time of one policy file, kept on this device,
 * held against the rules at each change. Nothing leaves the browser.
 */
import { html, nothing, render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { check, claimedPaths, startClaims, toldProblems, unclaimed } from './checking.js';
import { begin, get, isOpen, listAt, onChange, touch, touches, whole } from './draft.js';
import { loadExamples } from './examples.js';
import { idOf, toldOf } from './fields.js';
import { keep, takeBack } from './keep.js';
import { after, before, hashOf, OF_PURPOSE, pageFrom, pageOf, titleOf } from './pages.js';
import { PAGES } from './pages/index.js';
import { forgetShown, preview, refresh, warmUp } from './preview.js';
import { frame } from './frame.js';
import { say, words } from './words.js';

let page = { name: 'start' };
/** What was said last to whoever cannot see it change. */
let news = '';
/** How the work is kept: `''` before anything is, `kept`, `elsewhere` (another tab was first) or `denied`. */
let kept = '';
/** Ids that want the focus once they are there. */
let wanted;
let drawing = false;
const timers = {};

const context = {
  get at() {
    return `purposes[${page.purpose}]`;
  },
  go,
  goTo,
  focus: (id) => {
    wanted = id;
    draw();
  },
  draw,
  tell,
  drawAll,
};

onChange(() => {
  draw();
  later('check', 250, checkNow);
  if (isOpen()) later('keep', 400, keepNow);
});
window.addEventListener('popstate', () => show(pageFrom(location.hash)));
/** The preview's frame has loaded everything it ever will. */
const framed = new Promise((resolve) => {
  window.addEventListener('message', ({ origin, data }) => {
    if (origin !== location.origin || data !== 'ready') return;
    forgetShown();
    void refresh(page).then(draw);
    resolve();
  });
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && timers.keep) void keepNow();
});

await Promise.all([restore(), loadExamples().catch(() => {}), warmUp()]); // An example that is missing says so when it is chosen.
check();
page = isOpen() ? pageFrom(location.hash) : { name: 'start' };
draw();
await framed;
document.documentElement.dataset.ready = '';

/** Takes the work of the last time back. */
async function restore() {
  try {
    const work = await takeBack();
    if (!work) return;
    begin(work.file, { touched: work.touched });
    clearTimeout(timers.keep);
    delete timers.keep;
    kept = 'kept';
    if (!location.hash && work.page) history.replaceState(null, '', work.page);
  } catch {
    // Storage is denied: said in the head of the page, and the work is downloaded by hand.
    kept = 'denied';
  }
}

function view() {
  startClaims();
  const body = PAGES[page.name](context);
  const rest = unclaimed(toldProblems().filter(({ path }) => isHere(pageOf(path))));
  return frame({
    page,
    kept,
    news,
    context,
    take: { over: () => void keepNow({ over: true }), theirs: () => location.reload() },
    setLanguage,
    title: title(),
    body: keyed(
      hashOf(page),
      html`<form novalidate @submit=${(event) => event.preventDefault()}>
        ${where()}
        <h1 id="page-title" tabindex="-1">${title()}</h1>
        ${toldOf('page', rest)} ${body} ${ways()}
      </form>`,
    ),
    aside: preview(page, draw),
  });
}

/** Goes through every page without showing it. */
function drawAll() {
  const silent = (at) => ({ ...context, at, drawAll: () => {} });
  for (const name of ['organisation', 'purposes', 'children', 'care']) PAGES[name](silent());
  for (const index of listAt('purposes').keys()) {
    for (const name of OF_PURPOSE) PAGES[name](silent(`purposes[${index}]`));
  }
  startClaims();
}

function title() {
  return page.name === 'start'
    ? say('Uw beleid voor persoonsgegevens', 'Your policy for personal data')
    : titleOf(page.name);
}

function where() {
  if (page.purpose === undefined) return nothing;
  const name = words(get(`${context.at}.title`)) || say('Nieuw doel', 'New purpose');
  const step = OF_PURPOSE.indexOf(page.name) + 1;
  return html`<p class="where">
    <strong>${name}</strong> ·
    ${say(`vraag ${step} van ${OF_PURPOSE.length}`, `question ${step} of ${OF_PURPOSE.length}`)}
  </p>`;
}

/** The way back and the way on, at the foot of each page. */
function ways() {
  if (page.name === 'start') return nothing;
  const next = after(page);
  return html`<div class="actions ways">
    <button class="button quiet" type="button" id="back" @click=${() => go(before(page))}>
      ${say('Terug', 'Back')}
    </button>
    ${
      page.name === 'finish'
        ? nothing
        : html`<button class="button" type="button" id="next" @click=${() => go(next)}>
            ${say('Verder', 'Next')}<span class="visually-hidden">: ${titleOf(next.name)}</span>
          </button>`
    }
  </div>`;
}

/** To another page. What was passed by has been seen: what is missing there may be said. */
function go(next) {
  if (page.name !== 'start') touch(...claimedPaths());
  remember(next);
  show(next);
}

/** So that the browser's own button leads back. A browser may have had enough of that for a moment; the page comes all the same. */
function remember(next) {
  try {
    history.pushState(null, '', hashOf(next));
  } catch {
    // WebKit takes a hundred in half a minute.
  }
}

/** To the field at a path. */
function goTo(path) {
  const next = pageOf(path);
  touch(path);
  remember(next);
  page = next;
  draw();
  wanted = [idOf(path), idOf(path.replace(/\.[a-z]{2}$/, '')), 'page-title'];
  draw();
}

function show(next) {
  page = next;
  wanted = 'page-title';
  scrollTo({ top: 0, behavior: 'instant' });
  later('keep', 400, keepNow);
  draw();
  void refresh(page).then((changed) => changed && draw());
}

function isHere({ name, purpose }) {
  return name === page.name && purpose === page.purpose;
}

/** Draws soon, once, whatever changed by then. */
function draw() {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    // A purpose may be gone while its page is open.
    if (page.purpose !== undefined && !listAt('purposes')[page.purpose]) page = { name: 'purposes' };
    render(view(), document.getElementById('editor'));
    document.title = `${title()} – consent-panel`;
    giveFocus();
  });
}

function giveFocus() {
  if (!wanted) return;
  const found = [wanted]
    .flat()
    .map((id) => document.getElementById(id))
    .find(Boolean);
  wanted = undefined;
  if (!found) return;
  for (let fold = found.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  // A group is not written in: its first field is.
  const field = found.matches('.item') ? (found.querySelector('input, select, textarea') ?? found) : found;
  field.focus({ preventScroll: field.id === 'page-title' });
}

async function checkNow() {
  const errors = () =>
    toldProblems().filter(({ path, severity }) => severity === 'error' && isHere(pageOf(path))).length;
  const earlier = errors();
  check();
  const now = errors();
  if (now !== earlier)
    tell(
      now
        ? say(`${now} op deze pagina klopt niet.`, `${now} on this page is not right.`)
        : say('Op deze pagina klopt nu alles.', 'All on this page is in order now.'),
    );
  draw();
  if (await refresh(page)) draw();
}

async function keepNow({ over = false } = {}) {
  clearTimeout(timers.keep);
  delete timers.keep;
  if (!isOpen()) return;
  try {
    kept = await keep({ file: whole(), touched: touches(), page: hashOf(page) }, { over });
  } catch {
    kept = 'denied';
  }
  draw();
}

function setLanguage(tag) {
  document.documentElement.lang = tag;
  const url = new URL(location.href);
  if (tag === 'en') url.searchParams.set('lang', 'en');
  else url.searchParams.delete('lang');
  history.replaceState(null, '', url);
  void checkNow();
}

/** Says something to whoever cannot see it. */
function tell(text) {
  news = text;
  draw();
}

function later(name, wait, act) {
  clearTimeout(timers[name]);
  timers[name] = setTimeout(() => void act(), wait);
}
