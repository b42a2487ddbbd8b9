/**
 * The end: what is still to do, and everything to take away.
 */
import { html, nothing } from 'lit';
import { allProblems } from '../checking.js';
import { listAt, whole } from '../draft.js';
import { idOf, line, sentence } from '../fields.js';
import { documentFiles, policyFile, publicFile, tagFor } from '../files.js';
import { isWithin } from '../path.js';
import { pageOf, titleOf } from '../pages.js';
import { save } from '../save.js';
import { nameOfLanguage, say, words } from '../words.js';

let copied = false;

export function finish({ goTo, draw, tell }) {
  const problems = allProblems();
  const errors = problems.filter(({ severity }) => severity === 'error');
  return html`
    ${errors.length
      ? html`<p class="lead">
          ${errors.length === 1
            ? say('Er is nog één ding te doen. Dan kan het beleid naar buiten.', 'One thing is still to be done. Then the policy can go out.')
            : say(
                `Er zijn nog ${errors.length} dingen te doen. Dan kan het beleid naar buiten.`,
                `There are still ${errors.length} things to do. Then the policy can go out.`,
              )}
        </p>`
      : html`<p class="lead good">
          ${say(
            'Er is geen fout gevonden. Of de grondslagen kloppen, blijft uw beslissing.',
            'No error was found. Whether the bases are right remains your decision.',
          )}
        </p>`}
    ${problems.length ? todo(problems, goTo) : nothing}
    ${line('version', {
      label: say('Naam van deze versie', 'Name of this version'),
      hint: say('Zoals de datum. Bij elke wijziging een nieuwe.', 'Such as the date. A new one with each change.'),
      plain: true,
    })}
    ${downloads(errors.length, { draw, tell })}
    ${errors.length ? nothing : tag({ draw, tell })}
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
          <summary>${name} <span class="count">${own.length}</span></summary>
          <ul>
            ${own.map(
              (problem) =>
                html`<li class=${problem.severity}>
                  <button class="link" type="button" @click=${() => goTo(problem.path)}>
                    ${titleOf(pageOf(problem.path).name)}
                  </button>
                  <span>${sentence(problem.message)} <small>${problem.article} (${problem.code})</small></span>
                </li>`,
            )}
          </ul>
        </details>`,
    )}
  </section>`;
}

function downloads(errors, { tell }) {
  const give = (make) => async () => {
    const { name, text, type } = await make();
    save(name, text, type);
    tell(say(`${name} is gedownload.`, `${name} was downloaded.`));
  };
  const button = (label, make, id) =>
    html`<li><button class="button quiet" type="button" id=${id} @click=${give(make)}>${label}</button></li>`;
  const tags = whole().languages;
  return html`
    <section class="group" aria-labelledby="own-file">
      <h2 id="own-file">${say('Voor uzelf', 'For yourself')}</h2>
      <p class="hint">
        ${say('Het beleidsbestand is uw werk. Bewaar het: u kunt het hier weer openen. Zet het niet op uw site.', 'The policy file is your work. Keep it: you can open it here again. Do not put it on your site.')}
      </p>
      <ul class="downloads">
        ${button(say('Beleidsbestand', 'Policy file'), policyFile, 'get-file')}
        ${documentFiles('own', tags).map(({ id, label, make }) => button(`${label[0]} (${nameOfLanguage(label[1])})`, make, id))}
      </ul>
    </section>
    <section class="group" aria-labelledby="for-site">
      <h2 id="for-site">${say('Voor uw site', 'For your site')}</h2>
      ${errors
        ? html`<p class="hint">${say('Dit komt beschikbaar als er geen fouten meer zijn.', 'This becomes available when there are no more errors.')}</p>`
        : html`<ul class="downloads">
            ${button(say('Openbaar beleid, met zegel', 'Public policy, with seal'), publicFile, 'get-public')}
            ${documentFiles('site', tags).map(({ id, label, make }) => button(`${label[0]} (${nameOfLanguage(label[1])})`, make, id))}
          </ul>`}
    </section>
  `;
}

function tag({ draw, tell }) {
  const code = tagFor();
  return html`<section class="group" aria-labelledby="tag">
    <h2 id="tag">${say('De regel voor uw pagina’s', 'The line for your pages')}</h2>
    <p class="hint">
      ${say(
        'Zet het openbare beleid op uw site en plak deze regel in de <head> van elke pagina.',
        'Put the public policy on your site and paste this line into the <head> of each page.',
      )}
    </p>
    <pre tabindex="0" aria-label=${say('Code om te plakken', 'Code to paste')}><code id=${idOf('tag-code')}>${code}</code></pre>
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
