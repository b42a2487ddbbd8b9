/**
 * The first page: empty, from an example, or a file of one's own.
 */
import { html, nothing } from 'lit';
import { begin, isOpen, letGo, whole } from '../draft.js';
import { blankFile } from '../blank.js';
import { EXAMPLES, startFrom } from '../examples.js';
import { openFile } from '../open-file.js';
import { forget } from '../keep.js';
import { say } from '../words.js';

let trouble = '';

export function start({ go, draw }) {
  const busy = isOpen();
  const take = (act) => async () => {
    trouble = '';
    try {
      await act();
      go({ name: 'organisation' });
    } catch (error) {
      trouble = error.message;
      draw();
    }
  };
  return html`
    <p class="lead">
      ${say(
        'U wilt gegevens van mensen gebruiken. Deze vragen helpen u om per doel te bepalen of dat mag, en om dat op te schrijven. Wij zeggen niet welke grondslag goed is: dat beslist u zelf.',
        'You want to use data about people. These questions help you decide, purpose by purpose, whether you may, and write that down. We do not say which basis is right: you decide that yourself.',
      )}
    </p>
    <p>
      ${say(
        'Wat u invult blijft in uw browser. Er gaat niets naar ons of naar iemand anders.',
        'What you fill in stays in your browser. Nothing goes to us or to anybody else.',
      )}
    </p>
    ${busy ? goOn({ go, draw }) : nothing}
    <section aria-labelledby="begin-empty">
      <h2 id="begin-empty">${busy ? say('Of begin opnieuw', 'Or begin again') : say('Begin leeg', 'Begin empty')}</h2>
      ${busy
        ? html`<p class="hint">
            ${say(
              'Dit komt in de plaats van wat u nu heeft. Download dat eerst, als u het wilt houden.',
              'This takes the place of what you have now. Download that first, if you want to keep it.',
            )}
          </p>`
        : nothing}
      <button class="button" type="button" @click=${take(() => begin(blankFile()))}>
        ${say('Begin met een leeg beleid', 'Begin with an empty policy')}
      </button>
    </section>
    <section aria-labelledby="begin-example">
      <h2 id="begin-example">${say('Begin met een voorbeeld', 'Begin with an example')}</h2>
      <p>
        ${say(
          'Twaalf verzonnen bedrijven, elk met een volledig beleid. Namen en ontvangers vervangt u door de uwe. Bij elk doel beslist u opnieuw en zet u uw naam eronder.',
          'Twelve invented businesses, each with a complete policy. You replace names and recipients by your own. At each purpose you decide anew and put your name to it.',
        )}
      </p>
      <ul class="examples">
        ${EXAMPLES.map(
          ({ id, name, about }) =>
            html`<li>
              <button type="button" data-example=${id} @click=${take(() => startFrom(id))}>
                <strong>${say(...name)}</strong><span>${say(...about)}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>
    <section aria-labelledby="begin-file">
      <h2 id="begin-file">${say('Open een bestand', 'Open a file')}</h2>
      <div class="field">
        <label for="open-file">${say('Een beleidsbestand dat u eerder heeft gedownload', 'A policy file that you downloaded before')}</label>
        <input
          id="open-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="open-file-told"
          @change=${({ target }) => target.files[0] && take(() => openFile(target.files[0]))()}
        />
        <p class="told error" id="open-file-told" role="alert">${trouble}</p>
      </div>
    </section>
  `;
}

function goOn({ go, draw }) {
  const name = whole().controller?.name;
  return html`<section class="go-on" aria-labelledby="go-on">
    <h2 id="go-on">${say('Ga verder', 'Go on')}</h2>
    <p>
      ${name
        ? say(`Het beleid van ${name} staat nog open.`, `The policy of ${name} is still open.`)
        : say('Er staat nog een beleid open.', 'A policy is still open.')}
    </p>
    <div class="actions">
      <button class="button" type="button" @click=${() => go({ name: 'organisation' })}>
        ${say('Verder met dit beleid', 'Go on with this policy')}
      </button>
      <button
        class="button quiet"
        type="button"
        @click=${async () => {
          if (!confirm(say('Dit beleid van dit apparaat wissen?', 'Erase this policy from this device?'))) return;
          await forget().catch(() => {}); // Without storage there is nothing to erase.
          letGo();
          draw();
        }}
      >
        ${say('Wis het van dit apparaat', 'Erase it from this device')}
      </button>
    </div>
  </section>`;
}
