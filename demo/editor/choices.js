/**
 * The fields to choose in: one of a few, one of many, some of a few, yes or no.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { hintOf, maybe, surround } from './around.js';
import { get, set, textAt, touch } from './draft.js';
import { say } from './words.js';

/** One of a few, as radio buttons. `choices`: `[value, words, explanation?]`. */
export function choice(path, { label, hint, choices, value = get(path), choose = (one) => set(path, one), more } = {}) {
  const { id, describedby, after } = surround(path, hint, label);
  return html`<fieldset class="choices" id=${id} tabindex="-1" aria-describedby=${describedby}>
    <legend>${label}</legend>
    ${hintOf(id, hint)} ${choices.map((one) => radio(id, path, one, value, choose))}
    ${
      more
        ? html`<details ?open=${more.choices.some(([one]) => one === value)}>
            <summary>${more.label}</summary>
            ${more.choices.map((one) => radio(id, path, one, value, choose))}
          </details>`
        : nothing
    }
    ${after}
  </fieldset>`;
}

/** One of many, as a list to choose from. */
export function select(path, { label, hint, choices, optional = false, value = textAt(path), choose } = {}) {
  const { id, describedby, wrong, after } = surround(path, hint, label);
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
  const { id, describedby, wrong, after } = surround(path, hint, label);
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
  const { id, describedby, after } = surround(path, hint, label);
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
