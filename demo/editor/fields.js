/**
 * The fields to write in: a real label, a hint, the native control, and
 * beneath it what the rules say of it. Each is bound to a path of the file.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { hintOf, maybe, surround } from './around.js';
import { problemsAt } from './checking.js';
import { set, textAt, touch, whole } from './draft.js';
import { idOf, nameField, toldOf } from './told.js';
import { nameOfLanguage, say } from './words.js';

export { choice, select, tick, ticks } from './choices.js';
export { behind, idOf, labelOf, nameField, sentence, toldOf } from './told.js';

/** One line of text. `drop`: an empty one is left out of the file. */
export function line(
  path,
  { label, hint, type = 'text', optional = false, drop = optional, autocomplete, then, lang, plain } = {},
) {
  const { id, describedby, wrong, after } = surround(path, hint, label);
  const value = textAt(path);
  return html`<div class="field">
    <label for=${id}>${label}${optional ? maybe() : nothing}</label>
    ${hintOf(id, hint)}
    <input
      id=${id}
      type=${type}
      lang=${lang ?? nothing}
      autocomplete=${autocomplete ?? 'off'}
      spellcheck=${plain ? 'false' : nothing}
      autocapitalize=${plain ? 'none' : nothing}
      .value=${live(value)}
      aria-describedby=${describedby}
      aria-invalid=${wrong}
      @input=${(event) => {
        const text = event.target.value;
        set(path, drop && !text ? undefined : text);
        then?.(text, value);
      }}
      @change=${() => touch(path)}
    />
    ${after}
  </div>`;
}

/** More lines of text. */
export function prose(path, { label, hint, optional = false, drop = optional, rows = 3, lang } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint, label);
  return html`<div class="field">
    <label for=${id}>${label}${optional ? maybe() : nothing}</label>
    ${hintOf(id, hint)}
    <textarea
      id=${id}
      rows=${rows}
      lang=${lang ?? nothing}
      .value=${live(textAt(path))}
      aria-describedby=${describedby}
      aria-invalid=${wrong}
      @input=${({ target }) => set(path, drop && !target.value ? undefined : target.value)}
      @change=${() => touch(path)}
    ></textarea>
    ${after}
  </div>`;
}

/** A text in each language of the policy. `rows`: of more than one line. `bare`: its heading is said, not shown. */
export function texts(path, { label, hint, optional = false, drop = optional, rows = 0, bare = false, then } = {}) {
  const id = idOf(path);
  const tags = whole().languages;
  nameField(path, label);
  const own = problemsAt(path, { exactly: true });
  const described = [hint && `${id}-hint`, own.length && `${id}-told`].filter(Boolean).join(' ');
  return html`<fieldset class="texts" id=${id} tabindex="-1" aria-describedby=${described || nothing}>
    <legend class=${bare ? 'visually-hidden' : nothing}>${label}${optional ? maybe() : nothing}</legend>
    ${hintOf(id, hint)}
    <div class="pair">
      ${tags.map((tag) => {
        const settings = { label: nameOfLanguage(tag), lang: tag, drop };
        return rows
          ? prose(`${path}.${tag}`, { ...settings, rows })
          : line(`${path}.${tag}`, { ...settings, then: (text, before) => then?.(tag, text, before) });
      })}
    </div>
    ${toldOf(id, own)}
  </fieldset>`;
}

/** A day. */
export const day = (path, settings) => line(path, { ...settings, type: 'date' });

/** A period: a number and a unit, written as `P6M`. */
export function period(path, { label, hint, optional = false, session = false } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint, label);
  const value = textAt(path);
  const [, count = '', unit = value === 'session' ? 'session' : 'M'] = /^P(\d*)([YMWD])$/.exec(value) ?? [];
  const write = (number, one) => {
    if (one === 'session') set(path, 'session');
    else set(path, number === '' && optional ? undefined : `P${number}${one}`);
  };
  const units = [
    ['D', say('dagen', 'days')],
    ['W', say('weken', 'weeks')],
    ['M', say('maanden', 'months')],
    ['Y', say('jaar', 'years')],
    ...(session ? [['session', say('tot de browser sluit', 'until the browser closes')]] : []),
  ];
  return html`<div class="field period">
    <label for=${id}>${label}${optional ? maybe() : nothing}</label>
    ${hintOf(id, hint)}
    <div class="together">
      <input
        id=${id}
        type="text"
        inputmode="numeric"
        size="4"
        autocomplete="off"
        ?disabled=${unit === 'session'}
        .value=${live(count)}
        aria-describedby=${describedby}
        aria-invalid=${wrong}
        @input=${({ target }) => write(target.value.replace(/\D/g, ''), unit)}
        @change=${() => touch(path)}
      />
      <select
        aria-label=${`${label}: ${say('eenheid', 'unit')}`}
        .value=${live(unit)}
        @change=${({ target }) => write(count, target.value)}
      >
        ${units.map(([one, name]) => html`<option value=${one} ?selected=${one === unit}>${name}</option>`)}
      </select>
    </div>
    ${after}
  </div>`;
}
