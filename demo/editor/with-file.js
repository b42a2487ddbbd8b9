/**
 * Where `npx consent-panel init` serves the editor, one file of the disk is
 * open in it: read when the page loads, and written back as it changes.
 */
import { clean } from './checking.js';
import { begin, onChange, whole } from './draft.js';
import { hashOf } from './pages.js';
import { say } from './words.js';

const address = `/file/${new URLSearchParams(location.search).get('file') ?? ''}`;
const line = document.createElement('p');
line.className = 'wrap hint';
line.setAttribute('role', 'status');
document.body.append(line);

let saved = '';
let timer;

await ready();
try {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const file = answered(await answer.json());
  begin(file, { touched: ['purposes', 'controller', 'audience', 'internal'] });
  saved = text();
  location.hash = hashOf({ name: 'organisation' });
  onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), 400);
  });
  tell(
    say(
      'Uw bestand is open. Wat u invult, komt er meteen in.',
      'Your file is open. What you fill in goes into it at once.',
    ),
  );
} catch {
  tell(say('Uw bestand kon niet worden gelezen.', 'Your file could not be read.'));
}

/** The editor has loaded everything it needs. */
async function ready() {
  while (!('ready' in document.documentElement.dataset)) {
    await new Promise((resolve) => {
      const seen = new MutationObserver(() => (seen.disconnect(), resolve()));
      seen.observe(document.documentElement, { attributes: true });
    });
  }
}

/** The file as the editor takes it: a question that is not answered yet is an empty field. */
function answered(value) {
  if (Array.isArray(value)) return value.map(answered);
  if (typeof value === 'string') return /^\s*(INVULLEN|FILL IN):/.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, answered(one)]));
}

function text() {
  return `${JSON.stringify(clean(whole()), null, 2)}\n`;
}

async function write() {
  const next = text();
  if (next === saved) return;
  const answer = await fetch(address, { method: 'PUT', body: next }).catch(() => undefined);
  if (answer?.ok) {
    saved = next;
    tell(say('Geschreven in uw bestand.', 'Written into your file.'));
  } else if (answer?.status === 409) {
    tell(
      say(
        'Uw bestand is ergens anders veranderd. Er is niets geschreven. Laad deze pagina opnieuw.',
        'Your file was changed somewhere else. Nothing was written. Reload this page.',
      ),
    );
  } else {
    tell(
      say(
        'Uw bestand kon niet worden geschreven. Draait de opdracht in de terminal nog?',
        'Your file could not be written. Is the command in the terminal still running?',
      ),
    );
  }
}

function tell(words) {
  line.textContent = words;
}
