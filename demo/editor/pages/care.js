/**
 * What goes for all purposes: measures, contracts with processors, and how
 * long answers and their proof count.
 */
import { html, nothing } from 'lit';
import { problemsAt } from '../checking.js';
import { get, listAt, set, touch } from '../draft.js';
import { day, idOf, line, period, prose, ticks, toldOf } from '../fields.js';
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
  const path = 'internal.measures';
  const list = listAt(path);
  return html`<fieldset class="measures" id=${idOf(path)} tabindex="-1">
    <legend>${say('Hoe beveiligt u de gegevens?', 'How do you secure the data?')}</legend>
    <p class="hint">
      ${say('In gewone woorden, zoals: “Elke nacht een versleutelde reservekopie.”', 'In plain words, such as: “An encrypted backup each night.”')}
    </p>
    ${(list.length ? list : ['']).map((_, index) =>
      line(`${path}[${index}]`, { label: say(`Maatregel ${index + 1}`, `Measure ${index + 1}`) }),
    )}
    ${toldOf(idOf(path), problemsAt(path, { exactly: true }))}
    <button
      class="button quiet"
      type="button"
      @click=${() => {
        set(path, [...(list.length ? list : ['']), '']);
        focus(idOf(`${path}[${Math.max(1, list.length)}]`));
      }}
    >
      ${say('Nog een maatregel', 'Another measure')}
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
  if (!known.size) return nothing;
  const list = listAt(path);
  const write = (recipient, change) => {
    const index = list.findIndex((one) => one.recipient === recipient);
    const next = { recipient, reference: '', signedOn: '', ...list[index], ...change };
    const rest = list.filter((one) => one.recipient !== recipient);
    set(path, next.reference || next.signedOn ? [...rest, next] : rest.length ? rest : undefined);
    touch(path);
  };
  return html`<section class="group" id=${idOf(path)} tabindex="-1" aria-labelledby="contracts">
    <h2 id="contracts">${say('Overeenkomsten met verwerkers', 'Contracts with processors')}</h2>
    <p class="hint">
      ${say('Met wie gegevens voor u verwerkt, sluit u een verwerkersovereenkomst.', 'You make a contract with everyone who processes data for you.')}
    </p>
    ${[...known].map(([id, name]) => {
      const one = get(path)?.find?.((contract) => contract.recipient === id);
      return html`<fieldset class="item">
        <legend>${name || id}</legend>
        <div class="row">
          <div class="field">
            <label for="contract-${id}">${say('Waar ligt de overeenkomst?', 'Where is the contract filed?')}</label>
            <input id="contract-${id}" type="text" .value=${one?.reference ?? ''} @change=${({ target }) => write(id, { reference: target.value })} />
          </div>
          <div class="field">
            <label for="signed-${id}">${say('Getekend op', 'Signed on')}</label>
            <input id="signed-${id}" type="date" .value=${one?.signedOn ?? ''} @change=${({ target }) => write(id, { signedOn: target.value })} />
          </div>
        </div>
      </fieldset>`;
    })}
    ${toldOf(idOf(path), problemsAt(path))}
  </section>`;
}
