/**
 * What every field has beside its control.
 */
import { html, nothing } from 'lit';
import { problemsAt } from './checking.js';
import { idOf, nameField, toldOf } from './told.js';
import { say } from './words.js';

/** What stands around a control: its id, what describes it, and what the rules say of it. */
export function surround(path, hint, label) {
  const id = idOf(path);
  if (typeof label === 'string' && !/\.(nl|en)$/.test(path)) nameField(path, label);
  const told = problemsAt(path);
  const described = [hint && `${id}-hint`, told.length && `${id}-told`].filter(Boolean).join(' ');
  return {
    id,
    describedby: described || nothing,
    wrong: told.some(({ severity }) => severity === 'error') ? 'true' : nothing,
    after: toldOf(id, told),
  };
}

/** A hint under a label. */
export function hintOf(id, hint) {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}

/** Said of a field that may stay empty. */
export function maybe() {
  return html` <span class="maybe">${say('mag leeg blijven', 'may stay empty')}</span>`;
}
