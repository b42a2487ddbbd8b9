/**
 * Inside the preview's frame: the real panel, over a consent in memory. What
 * is pressed here is kept nowhere.
 */
import { memoryLedger, openConsent } from 'consent-panel';
import 'consent-panel/define.js';
import 'consent-panel/i18n/en-first.js';
import 'consent-panel/i18n/en.js';
import 'consent-panel/i18n/nl-first.js';
import 'consent-panel/i18n/nl.js';

let latest = 0;

window.addEventListener('message', ({ source, origin, data }) => {
  if (source === parent && origin === location.origin) void show(data);
});
parent.postMessage('ready', location.origin);

/** Shows a policy: the question, or the settings. The last one that is asked for wins. */
async function show({ policy, language, layer }) {
  const mine = ++latest;
  document.documentElement.lang = language;
  try {
    const consent = await openConsent({ policy, ledger: { ...memoryLedger(), storage: 'indexed-db' } });
    if (mine !== latest) return;
    const panel = document.createElement('consent-panel');
    panel.consent = consent;
    document.body.replaceChildren(panel);
    while (!panel.view) await new Promise((resolve) => setTimeout(resolve, 10));
    if (mine === latest && layer === 'settings') panel.open();
  } catch (error) {
    // What may not start does not start here either; the editor says why beside the fields.
    if (mine === latest) document.body.textContent = error.message.split('\n').slice(0, 4).join(' ');
  }
}
