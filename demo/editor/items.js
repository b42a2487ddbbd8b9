/**
 * A list of things that are asked one by one, such as recipients: each in a
 * group of its own, with a way to add one and to take one away.
 */
import { html, nothing } from 'lit';
import { problemsAt } from './checking.js';
import { add, listAt, remove } from './draft.js';
import { idOf, toldOf } from './fields.js';
import { say } from './words.js';

/**
 * Draws the list at a path. `nameOf(item, index)` heads a group; `fields(path, item)`
 * draws it; `blank()` is what a new one begins as.
 */
export function items(path, { label, hint, nameOf, fields, blank, addLabel, focus, optional = false }) {
  const id = idOf(path);
  const told = problemsAt(path, { exactly: true });
  return html`<div class="items" role="group" aria-labelledby="${id}-label" id=${id} tabindex="-1">
    <h2 id="${id}-label">${label}</h2>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${toldOf(id, told)}
    ${listAt(path).map((item, index) => {
      const at = `${path}[${index}]`;
      const name = nameOf(item, index);
      return html`<fieldset class="item" id=${idOf(at)} tabindex="-1">
        <legend>${name}</legend>
        ${fields(at, item)} ${toldOf(idOf(at), problemsAt(at, { exactly: true }))}
        <button
          class="link"
          type="button"
          aria-label=${say(`Verwijder ${name}`, `Remove ${name}`)}
          @click=${() => {
            remove(path, index, { optional });
            focus(`${id}-add`);
          }}
        >
          ${say('Verwijder', 'Remove')}
        </button>
      </fieldset>`;
    })}
    <button
      class="button quiet"
      id="${id}-add"
      type="button"
      @click=${() => focus(idOf(`${path}[${add(path, blank())}]`))}
    >
      ${addLabel}
    </button>
  </div>`;
}
