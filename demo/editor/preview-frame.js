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

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is to be shown next: only the last that was asked for, and not before the one before it has come to rest. */
let next;
// What could not be loaded now is loaded when it is needed.
let busy = warmUp().catch(() => {});

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin) return;
  next = data;
  busy = busy.then(() => {
    const asked = next;
    next = undefined;
    return asked && show(asked);
  });
});
await busy;
parent.postMessage('ready', location.origin);

/** Shows and answers a question once, so that whatever is loaded for that is loaded now, and nothing later. */
async function warmUp() {
  const words = (text) => ({ nl: text, en: text });
  const purpose = {
    id: 'warm',
    ...Object.fromEntries(['title', 'summary', 'description', 'because', 'necessity'].map((key) => [key, words('…')])),
    legalBasis: 'consent',
    data: [{ id: 'warm', label: words('…'), sensitivity: 'ordinary' }],
    recipients: 'none',
    retention: { period: 'P1M' },
    decidedOn: '2026-01-01',
    activeFrom: '2026-01-01',
  };
  const policy = {
    version: 'warm',
    site: 'warm',
    languages: ['nl', 'en'],
    country: 'NL',
    controller: { id: 'warm', name: '…', address: '…', country: 'NL', email: 'x@example.org', privacyStatement: '#' },
    audience: { children: 'none' },
    purposes: [purpose],
  };
  for (const language of ['nl', 'en']) await show({ policy, language, layer: 'settings' });
  const { consent } = document.querySelector('consent-panel') ?? {};
  await consent?.decide({ warm: true }, { layer: 'preview', control: 'warm-up' });
  await consent?.withdraw();
  await wait(60);
}

/** Shows a policy: the question, or the settings. */
async function show({ policy, language, layer }) {
  document.documentElement.lang = language;
  const before = document.querySelector('consent-panel');
  try {
    const consent = await openConsent({ policy, ledger: { ...memoryLedger(), storage: 'indexed-db' } });
    const panel = document.createElement('consent-panel');
    panel.consent = consent;
    document.body.replaceChildren(panel);
    while (!panel.view) await wait(10);
    if (layer === 'settings') await panel.open();
    // What is still drawing may not be taken away yet.
    await wait(60);
  } catch (error) {
    // What may not start does not start here either; the editor says why beside the fields.
    document.body.textContent = error.message.split('\n').slice(0, 4).join(' ');
  } finally {
    before?.consent?.close();
  }
}
