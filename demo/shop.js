/**
 * What the pages of the shop do for themselves: speak the language of the
 * address, keep it from page to page, and show the demo's strip. Nothing is
 * stored; all of it lives in the address.
 */
import './strip.js';

const KEPT = ['lang', 'policy', 'strip'];
const asked = new URLSearchParams(location.search);

/** The page and what waits in its templates. */
const roots = [document, ...[...document.querySelectorAll('template')].map((template) => template.content)];

translateAttributes();
for (const link of all('a[href]')) keepChoices(link);
for (const form of all('form')) keepInForm(form);
document.addEventListener('click', handleLanguageClick);
showWhatWasChosen();

function all(selector) {
  return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** Texts that cannot stand in the page twice carry their English as `data-en…`. */
function translateAttributes() {
  if (document.documentElement.lang !== 'en') return;
  for (const element of all('[data-en]')) element.textContent = element.dataset.en;
  for (const attribute of ['aria-label', 'title', 'src']) {
    const english = `data-en-${attribute}`;
    for (const element of all(`[${english}]`)) element.setAttribute(attribute, element.getAttribute(english));
  }
}

/** Links within the demo take along what was asked for in this page's address. */
function keepChoices(link) {
  const url = new URL(link.getAttribute('href'), location.href);
  if (url.origin !== location.origin || link.getAttribute('href').startsWith('#')) return;
  for (const name of KEPT) {
    if (asked.has(name) && !url.searchParams.has(name)) url.searchParams.set(name, asked.get(name));
  }
  link.href = url.href;
}

/** A form that is sent takes them along too: in its address, or among its fields where those are the address. */
function keepInForm(form) {
  if (form.method === 'post') {
    const url = new URL(form.getAttribute('action'), location.href);
    for (const name of KEPT) if (asked.has(name)) url.searchParams.set(name, asked.get(name));
    form.action = url.href;
    return;
  }
  for (const name of KEPT) {
    if (!asked.has(name)) continue;
    const input = Object.assign(document.createElement('input'), { type: 'hidden', name, value: asked.get(name) });
    form.append(input);
  }
}

/** The language switch stays on this page, at this place in it. */
function handleLanguageClick(event) {
  const link = event.target.closest?.('.language a');
  if (!link) return;
  event.preventDefault();
  const url = new URL(location.href);
  if (link.hreflang === 'nl') url.searchParams.delete('lang');
  else url.searchParams.set('lang', link.hreflang);
  location.assign(url);
}

/** The checkout says which size and colour were chosen, as the address has it. */
function showWhatWasChosen() {
  for (const choice of document.querySelectorAll('[data-chosen]')) {
    const [name, value] = choice.dataset.chosen.split('=');
    choice.hidden = (asked.get(name) ?? choice.closest('[data-default]')?.dataset.default) !== value;
  }
}
