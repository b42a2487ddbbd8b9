/**
 * The fields: a real label, a hint, the native control, and beneath it what
 * the rules say of it. Each is bound to a path of the file.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { problemsAt } from './checking.js';
import { get, set, textAt, touch, whole } from './draft.js';
import { nameOfLanguage, say } from './words.js';

/** The id in the page of the field at a path. */
export function idOf(path) {
  return `at-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;
}

/** One line of text. */
export function line(path, { label, hint, type = 'text', optional = false, autocomplete, then, lang, plain } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint);
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
        set(path, optional && !text ? undefined : text);
        then?.(text, value);
      }}
      @change=${() => touch(path)}
    />
    ${after}
  </div>`;
}

/** More lines of text. */
export function prose(path, { label, hint, optional = false, rows = 3, lang } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint);
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
      @input=${({ target }) => set(path, optional && !target.value ? undefined : target.value)}
      @change=${() => touch(path)}
    ></textarea>
    ${after}
  </div>`;
}

/** A text in each language of the policy. */
export function texts(path, { label, hint, optional = false, long = false, then } = {}) {
  const id = idOf(path);
  const tags = whole().languages;
  const own = problemsAt(path, { exactly: true });
  const described = [hint && `${id}-hint`, own.length && `${id}-told`].filter(Boolean).join(' ');
  return html`<fieldset class="texts" id=${id} tabindex="-1" aria-describedby=${described || nothing}>
    <legend>${label}${optional ? maybe() : nothing}</legend>
    ${hintOf(id, hint)}
    <div class="pair">
      ${tags.map((tag) => {
        const settings = { label: nameOfLanguage(tag), optional, lang: tag };
        return long
          ? prose(`${path}.${tag}`, { ...settings, optional, rows: 4, label: nameOfLanguage(tag) })
          : line(`${path}.${tag}`, { ...settings, then: (text, before) => then?.(tag, text, before) });
      })}
    </div>
    ${toldOf(id, own)}
  </fieldset>`;
}

/** One of a few, as radio buttons. `choices`: `[value, words, explanation?]`. */
export function choice(path, { label, hint, choices, value = get(path), choose = (one) => set(path, one), more } = {}) {
  const { id, describedby, after } = surround(path, hint);
  return html`<fieldset class="choices" id=${id} tabindex="-1" aria-describedby=${describedby}>
    <legend>${label}</legend>
    ${hintOf(id, hint)} ${choices.map((one) => radio(id, path, one, value, choose))}
    ${more
      ? html`<details ?open=${more.choices.some(([one]) => one === value)}>
          <summary>${more.label}</summary>
          ${more.choices.map((one) => radio(id, path, one, value, choose))}
        </details>`
      : nothing}
    ${after}
  </fieldset>`;
}

/** One of many, as a list to choose from. */
export function select(path, { label, hint, choices, optional = false, value = textAt(path), choose } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint);
  const pick = choose ?? ((one) => set(path, one || (optional ? undefined : '')));
  return html`<div class="field">
    <label for=${id}>${label}${optional ? maybe() : nothing}</label>
    ${hintOf(id, hint)}
    <select
      id=${id}
      aria-describedby=${describedby}
      aria-invalid=${wrong}
      .value=${live(value)}
      @change=${({ target }) => {
        pick(target.value);
        touch(path);
      }}
    >
      <option value="" ?selected=${!value}>${say('Kies …', 'Choose …')}</option>
      ${choices.map(([one, name]) => html`<option value=${one} ?selected=${one === value}>${name}</option>`)}
    </select>
    ${after}
  </div>`;
}

/** Yes or no; absent where it is not ticked, unless `off` says what it is then. */
export function tick(path, { label, hint, off, value = get(path) === true, choose } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint);
  return html`<div class="field tick">
    <label class="choice" for=${id}>
      <input
        id=${id}
        type="checkbox"
        .checked=${live(value)}
        aria-describedby=${describedby}
        aria-invalid=${wrong}
        @change=${({ target }) => {
          (choose ?? ((on) => set(path, on ? true : off)))(target.checked);
          touch(path);
        }}
      />
      <span>${label}</span>
    </label>
    ${hintOf(id, hint)} ${after}
  </div>`;
}

/** Some of a few. The list is left out where none is ticked and it may be. */
export function ticks(path, { label, hint, choices, optional = true } = {}) {
  const { id, describedby, after } = surround(path, hint);
  const list = get(path);
  const chosen = Array.isArray(list) ? list : [];
  return html`<fieldset class="choices" id=${id} tabindex="-1" aria-describedby=${describedby}>
    <legend>${label}${optional ? maybe() : nothing}</legend>
    ${hintOf(id, hint)}
    <div class="many">
      ${choices.map(
        ([value, name]) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(value))}
              @change=${({ target }) => {
                const next = choices
                  .map(([one]) => one)
                  .filter((one) => (one === value ? target.checked : chosen.includes(one)));
                set(path, next.length || !optional ? next : undefined);
                touch(path);
              }}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
    ${after}
  </fieldset>`;
}

/** A day. */
export const day = (path, settings) => line(path, { ...settings, type: 'date' });

/** A period: a number and a unit, written as `P6M`. */
export function period(path, { label, hint, optional = false, session = false } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint);
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

/** What the rules say, as a list under a field. */
export function toldOf(id, told) {
  if (!told.length) return nothing;
  return html`<ul class="told" id="${id}-told">
    ${told.map(
      ({ severity, message, article, code }) =>
        html`<li class=${severity}>
          <strong>${severity === 'error' ? say('Klopt niet:', 'Not right:') : say('Let op:', 'Note:')}</strong>
          ${sentence(message)} <small>${article} (${code})</small>
        </li>`,
    )}
  </ul>`;
}

/** A message of the rules as a sentence of its own: some go on from the name of the field. */
export function sentence(message) {
  return /^[a-z]/.test(message) ? `${say('Dit', 'This')} ${message}` : message;
}

function radio(id, path, [value, name, explanation], chosen, choose) {
  const own = `${id}-${value}`;
  return html`<label class="choice" for=${own}>
    <input
      id=${own}
      type="radio"
      name=${id}
      .checked=${live(chosen === value)}
      @change=${() => {
        choose(value);
        touch(path);
      }}
    />
    <span>${name}${explanation ? html`<small>${explanation}</small>` : nothing}</span>
  </label>`;
}

function surround(path, hint) {
  const id = idOf(path);
  const told = problemsAt(path);
  const described = [hint && `${id}-hint`, told.length && `${id}-told`].filter(Boolean).join(' ');
  return {
    id,
    describedby: described || nothing,
    wrong: told.some(({ severity }) => severity === 'error') ? 'true' : nothing,
    after: toldOf(id, told),
  };
}

function hintOf(id, hint) {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}

function maybe() {
  return html` <span class="maybe">${say('als het er is', 'if there is one')}</span>`;
}
