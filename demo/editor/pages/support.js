/**
 * What supports the basis (onderbouwing, RE-05): who decided, when and why,
 * and for a legitimate interest the whole assessment (RE-06).
 */
import { html, nothing } from 'lit';
import { idFrom, inYears, today } from '../blank.js';
import { get, listAt, setAll, textAt, touch, whole } from '../draft.js';
import { choice, day, line, prose, ticks } from '../fields.js';
import { say, words } from '../words.js';

export function support({ at }) {
  const own = `${at}.internal`;
  const interests = get(`${at}.legalBasis`) === 'legitimate-interests';
  const others = listAt('purposes').filter((one) => one !== get(at));
  return html`
    <p class="lead">
      ${say(
        'U moet kunnen laten zien waarom u voor deze grondslag koos. Dit staat in uw register, niet op uw site.',
        'You have to be able to show why you chose this basis. This goes in your register, not on your site.',
      )}
    </p>
    ${prose(`${own}.why`, { label: say('Waarom past deze grondslag?', 'Why does this basis fit?') })}
    ${prose(`${own}.alternativesConsidered`, {
      label: say('Wat heeft u nog meer overwogen, en waarom niet gekozen?', 'What else did you consider, and why not choose it?'),
    })}
    ${line(`${own}.decidedBy`, {
      label: say('Wie heeft dit beslist?', 'Who decided this?'),
      hint: say('Naam en functie. Niet dit programma.', 'Name and role. Not this program.'),
      autocomplete: 'name',
    })}
    ${sign(at)}
    <div class="row">
      ${day(`${at}.decidedOn`, { label: say('Beslist op', 'Decided on') })}
      ${day(`${at}.activeFrom`, { label: say('Begint op', 'Starts on') })}
      ${day(`${own}.reviewOn`, { label: say('Opnieuw bekijken op', 'Look again on') })}
    </div>
    ${line(`${own}.reference`, {
      label: say('Waar ligt de rest van de onderbouwing?', 'Where is the rest of the substantiation filed?'),
      optional: true,
    })}
    ${interests ? assessment(`${own}.assessment`, at) : nothing}
    ${others.length
      ? html`${ticks(`${own}.reusesDataFrom`, {
          label: say('Kreeg u deze gegevens voor een ander doel?', 'Did you get these data for another purpose?'),
          choices: others.map((one) => [one.id, words(one.title) || one.id]),
        })}
        ${get(`${own}.reusesDataFrom`) || get(`${own}.compatibility`) ? compatibility(`${own}.compatibility`) : nothing}`
      : nothing}
    <details ?open=${!!get(`${own}.impactAssessment`)}>
      <summary>${say('Effectbeoordeling (DPIA)', 'Impact assessment (DPIA)')}</summary>
      <p class="hint">
        ${say('Bij grote risico’s, zoals gezondheid, kinderen of profielen, hoort een DPIA.', 'For high risks, such as health, children or profiles, there has to be one.')}
      </p>
      ${line(`${own}.impactAssessment.reference`, { label: say('Waar ligt de DPIA?', 'Where is the DPIA filed?'), optional: true })}
      ${prose(`${own}.impactAssessment.notNeededBecause`, { label: say('Of waarom is die niet nodig?', 'Or why is there no need for one?'), optional: true, rows: 2 })}
    </details>
  `;
}

/** The name that was given last, offered again: one press, and still a decision for each purpose. */
function sign(at) {
  const name = whole()
    .purposes.map((one) => one.internal?.decidedBy)
    .find((one) => typeof one === 'string' && one.trim());
  if (!name || textAt(`${at}.internal.decidedBy`)) return nothing;
  return html`<button
    class="button quiet"
    type="button"
    @click=${() => {
      setAll({ [`${at}.internal.decidedBy`]: name, [`${at}.decidedOn`]: today() });
      touch(`${at}.internal.decidedBy`);
    }}
  >
    ${say(`Beslist door ${name}, vandaag`, `Decided by ${name}, today`)}
  </button>`;
}

function assessment(path, at) {
  const yesNo = [
    [true, say('Ja', 'Yes')],
    [false, say('Nee', 'No')],
  ];
  return html`<section class="group" aria-labelledby="assessment">
    <h2 id="assessment">${say('De afweging', 'The assessment')}</h2>
    <p class="hint">
      ${say('Drie stappen: is er een belang, is het nodig, en weegt het op?', 'Three steps: is there an interest, is it needed, and does it outweigh?')}
    </p>
    <h3>${say('1. Het belang', '1. The interest')}</h3>
    ${prose(`${path}.interest.what`, { label: say('Wat is uw belang?', 'What is your interest?'), rows: 2 })}
    <div class="row">
      ${choice(`${path}.interest.lawful`, { label: say('Is het toegestaan?', 'Is it lawful?'), choices: yesNo })}
      ${choice(`${path}.interest.concrete`, { label: say('Is het duidelijk?', 'Is it clear?'), choices: yesNo })}
      ${choice(`${path}.interest.real`, { label: say('Speelt het echt?', 'Is it real?'), choices: yesNo })}
    </div>
    <h3>${say('2. De noodzaak', '2. The need')}</h3>
    ${prose(`${path}.necessity.why`, { label: say('Waarom is het nodig?', 'Why is it needed?'), rows: 2 })}
    ${prose(`${path}.necessity.lessIntrusiveMeans`, { label: say('Welke lichtere weg heeft u bekeken?', 'Which lighter way did you look at?'), rows: 2 })}
    <h3>${say('3. De weging', '3. The balance')}</h3>
    ${prose(`${path}.balance.natureOfData`, { label: say('Hoe gevoelig zijn de gegevens?', 'How sensitive are the data?'), rows: 2 })}
    ${prose(`${path}.balance.expectations`, { label: say('Verwacht de persoon dit?', 'Does the person expect this?'), rows: 2 })}
    ${prose(`${path}.balance.impact`, { label: say('Wat merkt de persoon ervan?', 'What does it do to the person?'), rows: 2 })}
    ${prose(`${path}.balance.children`, { label: say('Zijn er kinderen bij?', 'Are there children among them?'), rows: 2 })}
    ${prose(`${path}.balance.safeguards`, { label: say('Wat doet u om het lichter te maken?', 'What do you do to make it lighter?'), rows: 2 })}
    ${prose(`${path}.balance.optOut`, { label: say('Hoe maakt iemand bezwaar?', 'How does someone object?'), rows: 2 })}
    ${choice(`${path}.conclusion`, {
      label: say('Uw conclusie', 'Your conclusion'),
      choose: (value) => conclude(path, at, value),
      choices: [
        ['passes', say('Ons belang weegt op', 'Our interest outweighs')],
        ['fails', say('Ons belang weegt niet op', 'Our interest does not outweigh')],
      ],
    })}
    <div class="row">
      ${line(`${path}.assessedBy`, { label: say('Afgewogen door', 'Assessed by'), autocomplete: 'name' })}
      ${day(`${path}.assessedOn`, { label: say('Op', 'On') })}
      ${day(`${path}.reviewOn`, { label: say('Opnieuw op', 'Again on') })}
    </div>
  </section>`;
}

/** Whoever concludes is asked for by name; the days are today's, until they are changed. */
function conclude(path, at, value) {
  const ids = listAt('purposes').map((one) => one.internal?.assessment?.id);
  setAll({
    [`${path}.conclusion`]: value,
    [`${path}.id`]: textAt(`${path}.id`) || idFrom(`assessment-${textAt(`${at}.id`)}`, ids, 'assessment'),
    [`${path}.assessedBy`]: textAt(`${path}.assessedBy`) || textAt(`${at}.internal.decidedBy`),
    [`${path}.assessedOn`]: textAt(`${path}.assessedOn`) || today(),
    [`${path}.reviewOn`]: textAt(`${path}.reviewOn`) || inYears(today(), 1),
  });
}

/** The compatibility test of Art. 6(4): data that were given for something else. */
export function compatibility(path) {
  return html`<section class="group" aria-labelledby="compatibility">
    <h2 id="compatibility">${say('Past dit bij waarvoor u ze kreeg?', 'Does this fit what you got them for?')}</h2>
    ${prose(`${path}.link`, { label: say('Wat is het verband tussen de twee doelen?', 'What links the two purposes?'), rows: 2 })}
    ${prose(`${path}.context`, { label: say('Hoe kreeg u de gegevens, en van wie?', 'How did you get the data, and from whom?'), rows: 2 })}
    ${prose(`${path}.natureOfData`, { label: say('Wat voor gegevens zijn het?', 'What kind of data are they?'), rows: 2 })}
    ${prose(`${path}.consequences`, { label: say('Wat zijn de gevolgen voor de persoon?', 'What follows for the person?'), rows: 2 })}
    ${prose(`${path}.safeguards`, { label: say('Hoe beschermt u de persoon?', 'How do you protect the person?'), rows: 2 })}
    ${choice(`${path}.conclusion`, {
      label: say('Uw conclusie over het verband', 'Your conclusion on this'),
      choices: [
        ['compatible', say('Het past bij elkaar', 'It is compatible')],
        ['not-compatible', say('Het past niet bij elkaar', 'It is not compatible')],
      ],
    })}
  </section>`;
}
