/**
 * What goes for all purposes: measures, contracts with processors, and how
 * long answers and their proof count.
 */
import { html, nothing } from 'lit';
import { problemsAt } from '../checking.js';
import { get, listAt, set, touch } from '../draft.js';
import { day, idOf, line, nameField, period, prose, texts, ticks, toldOf } from '../fields.js';
import { channels } from '../terms.js';
import { say } from '../words.js';

export function care({ focus }) {
  return html`
    <p class="lead">
      ${say('U moet zorgvuldig met de gegevens omgaan, en dat kunnen laten zien.', 'You have to handle the data with care, and be able to show it.')}
    </p>
    ${measures(focus)} ${contracts()}
    <section class="group" aria-labelledby="answers">
      <h2 id="answers">${say('Toestemming geven en intrekken', 'Giving and taking back consent')}</h2>
      ${ticks('collection.channels', {
        label: say('Hoe geven mensen toestemming?', 'How do people give consent?'),
        choices: channels(),
      })}
      ${ticks('withdrawal.channels', {
        label: say('Hoe kunnen zij die intrekken?', 'How can they take it back?'),
        hint: say('Minstens op dezelfde manier als zij die gaven.', 'At least in the same way as they gave it.'),
        choices: channels(),
      })}
      ${domains(focus)}
      <div class="row">
        ${period('validity', { label: say('Een ja geldt', 'A yes holds for') })}
        ${period('quietPeriod', { label: say('Na een nee vraagt u niets voor', 'After a no you ask nothing for') })}
      </div>
    </section>
    <section class="group" aria-labelledby="proof">
      <h2 id="proof">${say('Bewijs van toestemming', 'Proof of consent')}</h2>
      ${period('internal.proofRetention.period', { label: say('Hoe lang bewaart u het bewijs daarna nog?', 'How long do you keep the proof after that?'), optional: true })}
      ${prose('internal.proofRetention.reason', { label: say('Waarom zo lang?', 'Why that long?'), optional: true, rows: 2 })}
      ${day('internal.reviewOn', { label: say('Wanneer bekijkt u dit alles opnieuw?', 'When will you look at all of this again?'), optional: true })}
    </section>
  `;
}

function measures(focus) {
  return lines('internal.measures', focus, {
    name: say('Beveiliging', 'Security'),
    legend: say('Hoe beveiligt u de gegevens?', 'How do you secure the data?'),
    hint: say(
      'In gewone woorden, zoals: “Elke nacht een versleutelde reservekopie.”',
      'In plain words, such as: “An encrypted backup each night.”',
    ),
    label: (number) => say(`Maatregel ${number}`, `Measure ${number}`),
    another: say('Nog een maatregel', 'Another measure'),
  });
}

/** One answer for more sites, only where the question names each of them (CK-17). */
function domains(focus) {
  const path = 'domains';
  return html`<details ?open=${!!get(path)}>
    <summary>
      ${say('Geldt één antwoord voor meer dan één site?', 'Does one answer count for more than one site?')}
    </summary>
    ${lines(path, focus, {
      name: say('Sites', 'Sites'),
      legend: say('Voor welke sites?', 'For which sites?'),
      hint: say(
        'Zonder https://, zoals winkel.example. De vraag moet elke site noemen.',
        'Without https://, such as shop.example. The question has to name each of them.',
      ),
      label: (number) => say(`Site ${number}`, `Site ${number}`),
      another: say('Nog een site', 'Another site'),
      optional: true,
    })}
    ${
      listAt(path).length > 1
        ? texts('words.asks', {
            label: say('De vraag, met elke site erin', 'The question, with each site in it'),
            hint: say(
              '{controller} wordt uw naam. Zoals: {controller} vraagt voor winkel.example en blog.example of dit mag:',
              '{controller} becomes your name. Such as: {controller} asks for shop.example and blog.example whether this is okay:',
            ),
          })
        : nothing
    }
  </details>`;
}

/** A list of texts, a line each. A list that may be left out goes with its last line. */
function lines(path, focus, { name, legend, hint, label, another, optional = false }) {
  const list = listAt(path);
  const shown = list.length ? list : [''];
  nameField(path, name);
  return html`<fieldset class="measures" id=${idOf(path)} tabindex="-1">
    <legend>${legend}</legend>
    <p class="hint">${hint}</p>
    ${shown.map((_, index) =>
      line(`${path}[${index}]`, {
        label: label(index + 1),
        plain: optional,
        then: () => {
          if (optional && !listAt(path).some(Boolean)) set(path, undefined);
        },
      }),
    )}
    ${toldOf(idOf(path), problemsAt(path, { exactly: true }))}
    <button
      class="button quiet"
      type="button"
      @click=${() => {
        set(path, [...shown, '']);
        focus(idOf(`${path}[${shown.length}]`));
      }}
    >
      ${another}
    </button>
  </fieldset>`;
}

/** One line for each processor of any purpose: with each there has to be a contract (Art. 28). */
function contracts() {
  const path = 'internal.processorContracts';
  const known = new Map();
  for (const { recipients } of listAt('purposes')) {
    for (const one of Array.isArray(recipients) ? recipients : []) {
      if (one?.role === 'processor' && one.id) known.set(one.id, one.name);
    }
  }
  nameField(path, say('Overeenkomsten met verwerkers', 'Contracts with processors'));
  if (!known.size) return nothing;
  const list = listAt(path);
  const write = (recipient, change) => {
    const index = list.findIndex((one) => one?.recipient === recipient);
    const next = { recipient, reference: '', signedOn: '', ...list[index], ...change };
    const rest = list.filter((one) => one?.recipient !== recipient);
    set(path, next.reference || next.signedOn ? [...rest, next] : rest.length ? rest : undefined);
    touch(path);
  };
  return html`<section class="group" id=${idOf(path)} tabindex="-1" aria-labelledby="contracts">
    <h2 id="contracts">${say('Overeenkomsten met verwerkers', 'Contracts with processors')}</h2>
    <p class="hint">
      ${say('Met wie gegevens voor u verwerkt, sluit u een verwerkersovereenkomst.', 'You make a contract with everyone who processes data for you.')}
    </p>
    ${[...known].map(([id, name]) => {
      const one = get(path)?.find?.((contract) => contract?.recipient === id);
      return html`<fieldset class="item">
        <legend>${name || id}</legend>
        <div class="row">
          <div class="field">
            <label for="contract-${id}">${say('Waar ligt de overeenkomst?', 'Where is the contract filed?')}</label>
            <input
              id="contract-${id}"
              type="text"
              .value=${one?.reference ?? ''}
              @change=${({ target }) => write(id, { reference: target.value })}
            />
          </div>
          <div class="field">
            <label for="signed-${id}">${say('Getekend op', 'Signed on')}</label>
            <input
              id="signed-${id}"
              type="date"
              .value=${one?.signedOn ?? ''}
              @change=${({ target }) => write(id, { signedOn: target.value })}
            />
          </div>
        </div>
      </fieldset>`;
    })}
    ${toldOf(idOf(path), problemsAt(path))}
  </section>`;
}
