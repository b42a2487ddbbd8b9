// @ts-check
/** An app of one page, as it is written: no bundler, no compiler. What waits for a yes is a template, and the gate does the rest. */
import { startConsent } from 'consent-panel';
import 'consent-panel/define.js';

function draw() {
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  /** @type {HTMLTemplateElement | null} */
  const page = document.querySelector(`template[data-page="${CSS.escape(location.pathname)}"]`);
  const main = document.querySelector('main');
  if (page) main?.replaceChildren(page.content.cloneNode(true));
}

document.querySelector('nav')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  draw();
});
addEventListener('popstate', draw);
draw();

const policy = await (await fetch('/shared/policy.json')).json();
// An unlawful policy starts nothing, and says what to change.
await startConsent({ policy });
