/**
 * What the rules say of a place, and what the field at that place is called.
 */
import { html, nothing } from 'lit';
import { say } from './words.js';

/** What each field is called, by its path. */
const labels = new Map();

/** What the field at a path is called, or the nearest around it that has been drawn. */
export function labelOf(path) {
  if (labels.has(path)) return labels.get(path);
  const around = path.replace(/(\.[^.[\]]+|\[[^[\]]*\])$/, '');
  return around === path ? undefined : labelOf(around);
}

/** Gives the field at a path its name, where it is drawn elsewhere. */
export function nameField(path, label) {
  labels.set(path, label);
}

/** The id in the page of the field at a path. */
export function idOf(path) {
  return `at-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
}

/** What the rules say, as a list under a field. */
export function toldOf(id, told) {
  if (!told.length) return nothing;
  return html`<ul class="told" id="${id}-told">
    ${told.map(
      (problem) =>
        html`<li class=${problem.severity}>
          <strong>${problem.severity === 'error' ? say('Klopt niet:', 'Not right:') : say('Let op:', 'Note:')}</strong>
          ${sentence(problem)} ${behind(problem)}
        </li>`,
    )}
  </ul>`;
}

/**
 * A message of the rules as a sentence of its own: some go on from the name
 * of the field. How a file is written is no news to who sees a field.
 */
export function sentence({ message }) {
  if (/^(ontbreekt\. Hier hoort|is missing\. It must be)/.test(message)) {
    return say('Dit is nog leeg.', 'This is still empty.');
  }
  return /^[a-z]/.test(message) ? `${say('Dit', 'This')} ${message}` : message;
}

/** The article behind a problem; the form of the file has none. */
export function behind({ article, code }) {
  return code === 'form' ? nothing : html`<small>${article} (${code})</small>`;
}
