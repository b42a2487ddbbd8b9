/**
 * The end: what is still to do, and everything to take away.
 */
import { html, nothing } from 'lit';
import { allProblems } from '../checking.js';
import { listAt, whole } from '../draft.js';
import { behind, idOf, labelOf, line, sentence } from '../fields.js';
import { documents, policyFile, publicFile, tagFor } from '../files.js';
import { isWithin } from '../path.js';
import { pageOf, titleOf } from '../pages.js';
import { save } from '../save.js';
import { nameOfLanguage, say, words } from '../words.js';

let copied = false;

export function finish({ goTo, draw, tell, drawAll }) {
  // Every page is gone through once, so that each field's name is known.
  drawAll();
  const problems = allProblems();
  const errors = problems.filter(({ severity }) => severity === 'error');
  return html`
    ${
      errors.length
        ? html`<p class="lead">
            ${
              errors.length === 1
                ? say(
                    'Er is nog één ding te doen. Dan kan het beleid naar buiten.',
                    'One thing is still to be done. Then the policy can go out.',
                  )
                : say(
                    `Er zijn nog ${errors.length} dingen te doen. Dan kan het beleid naar buiten.`,
                    `There are still ${errors.length} things to do. Then the policy can go out.`,
                  )
            }
          </p>`
        : html`<p class="lead good">
            ${say(
              'Er is geen fout gevonden. Of de grondslagen kloppen, blijft uw beslissing.',
              'No error was found. Whether the bases are right remains your decision.',
            )}
          </p>`
    }
    ${problems.length ? todo(problems, goTo) : nothing}
    ${line('version', {
      label: say('Naam van deze versie', 'Name of this version'),
      hint: say('Zoals de datum. Bij elke wijziging een nieuwe.', 'Such as the date. A new one with each change.'),
      plain: true,
    })}
    ${downloads(errors.length, { draw, tell })} ${errors.length ? nothing : tag({ draw, tell })}
  `;
}

/** Everything that is wrong, by place, each with the way there. */
function todo(problems, goTo) {
  const groups = [
    { name: titleOf('organisation'), own: problems.filter(({ path }) => !isWithin(path, 'purposes')) },
    ...listAt('purposes').map((purpose, index) => ({
      name: words(purpose.title) || say(`Doel ${index + 1}`, `Purpose ${index + 1}`),
      own: problems.filter(({ path }) => isWithin(path, `purposes[${index}]`)),
    })),
    { name: titleOf('purposes'), own: problems.filter(({ path }) => path === 'purposes') },
  ].filter(({ own }) => own.length);
  groups[0].name = isWithin(groups[0].own[0].path, 'purposes') ? groups[0].name : say('Algemeen', 'In general');
  return html`<section class="todo" aria-labelledby="todo">
    <h2 id="todo">${say('Nog te doen', 'Still to do')}</h2>
    ${groups.map(
      ({ name, own }) =>
        html`<details ?open=${groups.length < 4}>
          <summary>${name} ${countOf(own)}</summary>
          <ul>
            ${own.map(
              (problem) =>
                html`<li class=${problem.severity}>
                  <button class="link" type="button" @click=${() => goTo(problem.path)}>
                    ${labelOf(problem.path) ?? titleOf(pageOf(problem.path).name)}
                  </button>
                  <span>${sentence(problem)} ${behind(problem)}</span>
                </li>`,
            )}
          </ul>
        </details>`,
    )}
  </section>`;
}

/** How many errors; of what is only noted, nothing is counted. */
function countOf(problems) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!errors) return html`<small>${say('om te bekijken', 'to look at')}</small>`;
  return html`<span class="count">${errors}</span>`;
}

function downloads(errors, { tell }) {
  const give = (make) => async () => {
    try {
      const { name, text, type } = await make();
      save(name, text, type);
      tell(say(`${name} is gedownload.`, `${name} was downloaded.`));
    } catch (error) {
      // The rules said no at the last moment, or half a purpose makes no document: nothing is handed out.
      console.error(error);
      alert(
        say(
          'Dit kan nog niet: er ontbreekt nog iets in het beleid.',
          'Not yet: something is still missing in the policy.',
        ),
      );
    }
  };
  const button = (label, make, { id, full } = {}) =>
    html`<button
      class="button quiet"
      type="button"
      id=${id ?? nothing}
      aria-label=${full ?? nothing}
      @click=${give(make)}
    >
      ${label}
    </button>`;
  const rows = (side) =>
    documents(side, tags).map(
      ({ tag: language, label, forms }) =>
        html`<li>
          <span>${label} <small>${nameOfLanguage(language)}</small></span>
          <span class="actions">
            ${forms.map(({ form, make }) =>
              button(form, make, {
                id: `get-${side}-${language}-${form.toLowerCase()}`,
                full: `${form}: ${label}, ${nameOfLanguage(language)}`,
              }),
            )}
          </span>
        </li>`,
    );
  const tags = whole().languages;
  return html`
    <section class="group" aria-labelledby="own-file">
      <h2 id="own-file">${say('Voor uzelf', 'For yourself')}</h2>
      <p class="hint">
        ${say('Het beleidsbestand is uw werk. Bewaar het: u kunt het hier weer openen. Zet het niet op uw site.', 'The policy file is your work. Keep it: you can open it here again. Do not put it on your site.')}
      </p>
      <ul class="downloads">
        <li>
          <span>${say('Beleidsbestand', 'Policy file')}</span>
          ${button('JSON', policyFile, { id: 'get-file', full: say('JSON: beleidsbestand', 'JSON: policy file') })}
        </li>
        ${rows('own')}
      </ul>
    </section>
    <section class="group" aria-labelledby="for-site">
      <h2 id="for-site">${say('Voor uw site', 'For your site')}</h2>
      ${
        errors
          ? html`<p class="hint">
              ${say('Dit komt beschikbaar als er geen fouten meer zijn.', 'This becomes available when there are no more errors.')}
            </p>`
          : html`<ul class="downloads">
              <li>
                <span>${say('Openbaar beleid, met zegel', 'Public policy, with seal')}</span>
                ${button('JSON', publicFile, { id: 'get-public', full: say('JSON: openbaar beleid', 'JSON: public policy') })}
              </li>
              ${rows('site')}
            </ul>`
      }
    </section>
  `;
}

function tag({ draw, tell }) {
  const code = tagFor();
  return html`<section class="group" aria-labelledby="tag">
    <h2 id="tag">${say('De regel voor uw pagina’s', 'The line for your pages')}</h2>
    <p class="hint">
      ${say(
        'Zet het openbare beleid op uw site en plak deze regel boven aan de <body> van elke pagina.',
        'Put the public policy on your site and paste this line at the top of the <body> of each page.',
      )}
    </p>
    <pre
      tabindex="0"
      aria-label=${say('Code om te plakken', 'Code to paste')}
    ><code id=${idOf('tag-code')}>${code}</code></pre>
    <button
      class="button quiet"
      type="button"
      @click=${async () => {
        try {
          await navigator.clipboard.writeText(code);
          copied = true;
          tell(say('De regel is gekopieerd.', 'The line was copied.'));
        } catch {
          tell(say('Kopiëren lukte niet. Selecteer de regel zelf.', 'Copying failed. Select the line yourself.'));
        }
        draw();
      }}
    >
      ${copied ? say('Gekopieerd', 'Copied') : say('Kopieer', 'Copy')}
    </button>
  </section>`;
}
