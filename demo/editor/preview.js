/**
 * Beside the questions: the panel as a visitor sees it, the privacy
 * statement, and this purpose's row of the register, as they are by now.
 */
import { register, statement, toHtml } from 'consent-panel/documents/index.js';
import { publicPolicy } from 'consent-panel/policy/index.js';
import { html, nothing } from 'lit';
import { clean } from './checking.js';
import { listAt, whole } from './draft.js';
import { previewPolicy } from './preview-policy.js';
import { language, say } from './words.js';

const TABS = ['question', 'settings', 'statement', 'register'];

let tab = 'question';
let page = '';
let pane = { left: 0 };
let shown = '';

/** Draws the preview. `draw` is asked for when another tab is chosen. */
export function preview(current, draw) {
  const names = {
    question: say('Vraag', 'Question'),
    settings: say('Instellingen', 'Settings'),
    statement: say('Verklaring', 'Statement'),
    register: say('Register', 'Register'),
  };
  const inPanel = tab === 'question' || tab === 'settings';
  return html`<div class="tabs" role="group" aria-label=${say('Wat u ziet', 'What you see')}>
      ${TABS.map(
        (one) =>
          html`<button
            type="button"
            aria-pressed=${one === tab ? 'true' : 'false'}
            @click=${() => {
              tab = one;
              draw();
              void refresh(current);
            }}
          >
            ${names[one]}
          </button>`,
      )}
    </div>
    ${note(inPanel)}
    <iframe
      id="preview-panel"
      ?hidden=${!inPanel || !pane.policy}
      title=${say('Voorbeeld van het paneel', 'Preview of the panel')}
      src="/demo/editor/preview.html"
    ></iframe>
    <iframe
      id="preview-document"
      ?hidden=${inPanel}
      sandbox=""
      title=${tab === 'register' ? say('Voorbeeld van het register', 'Preview of the register') : say('Voorbeeld van de privacyverklaring', 'Preview of the privacy statement')}
      .srcdoc=${page}
    ></iframe>`;
}

/** Makes the preview new. Gives whether anything changed that has to be drawn. */
export async function refresh(current) {
  const inPanel = tab === 'question' || tab === 'settings';
  const before = JSON.stringify([page, pane.left, !!pane.policy]);
  if (inPanel) {
    pane = previewPolicy();
    const message = { policy: pane.policy, language: language(), layer: tab };
    const text = JSON.stringify(message);
    if (pane.policy && text !== shown) {
      shown = text;
      document.getElementById('preview-panel')?.contentWindow?.postMessage(message, location.origin);
    }
  } else page = await documentOf(current);
  return JSON.stringify([page, pane.left, !!pane.policy]) !== before;
}

/** The frame is ready, or was made anew: it is told everything again. */
export function forgetShown() {
  shown = '';
}

/** Everything the preview will ever load, loaded now: after this the page asks for nothing. */
export async function warmUp() {
  for (const tag of ['nl', 'en']) {
    await statement(publicPolicy(clean(whole())), { language: tag });
    await register(clean(whole()), { language: tag });
  }
}

async function documentOf(current) {
  const file = clean(whole());
  const tag = file.languages.includes(language()) ? language() : file.languages[0];
  if (tab === 'statement') return toHtml(await statement(publicPolicy(file), { language: tag }));
  const one = listAt('purposes')[current.purpose];
  const rows = one ? { ...file, purposes: [one] } : file;
  return toHtml(await register(rows, { language: tag }));
}

function note(inPanel) {
  if (!inPanel) return nothing;
  if (!pane.policy) {
    return html`<p class="empty">
      ${say(
        'Het paneel verschijnt zodra er een doel met een grondslag is waarin geen fout zit.',
        'The panel appears as soon as there is a purpose with a basis and without an error.',
      )}
    </p>`;
  }
  if (!pane.left) return nothing;
  return html`<p class="hint">
    ${pane.left === 1
      ? say('Eén doel staat er nog niet bij: het is niet af of er klopt iets niet.', 'One purpose is not in it yet: it is unfinished or something is not right.')
      : say(`${pane.left} doelen staan er nog niet bij: ze zijn niet af of er klopt iets niet.`, `${pane.left} purposes are not in it yet: they are unfinished or something is not right.`)}
  </p>`;
}
