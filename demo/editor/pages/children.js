/**
 * Children: whether they use the site, and what follows (CH-01 to CH-08).
 */
import { html, nothing } from 'lit';
import { get, set, setAll, touch } from '../draft.js';
import { choice, day, line, texts, tick } from '../fields.js';
import { say } from '../words.js';

export function children() {
  const audience = get('audience.children');
  const some = audience === 'mixed' || audience === 'directed';
  return html`
    <p class="lead">
      ${say(
        'Onder de zestien telt in Nederland niet het ja van het kind zelf, maar dat van een ouder of verzorger. En tegen reclame zijn kinderen extra beschermd.',
        'Under sixteen it is not the child’s own yes that counts in the Netherlands, but that of a parent or guardian. And children have extra protection against marketing.',
      )}
    </p>
    ${choice('audience.children', {
      label: say('Gebruiken kinderen uw site?', 'Do children use your site?'),
      choose: (value) => {
        setAll({
          'audience.children': value,
          'audience.ageStep': value === 'none' ? undefined : true,
          ...(value === 'none' ? { 'audience.ageLimit': undefined, 'audience.service': undefined } : {}),
        });
      },
      choices: [
        ['none', say('Nee, of een enkele keer', 'No, or hardly ever')],
        ['mixed', say('Ja, veel kinderen gebruiken hem', 'Yes, many children use it')],
        ['directed', say('Ja, de site is voor hen gemaakt', 'Yes, the site is made for them')],
      ],
    })}
    ${some ? forChildren() : nothing}
    ${tick('sensitiveContext', {
      label: say(
        'Wie deze site leest, laat zien iets over gezondheid, geloof of politiek',
        'Reading this site says something about health, belief or politics',
      ),
      hint: say(
        'Zoals bij een apotheek of een kerk. Dan mag er niet worden gevolgd.',
        'As with a pharmacy or a church. Then nobody may be tracked.',
      ),
    })}
  `;
}

function forChildren() {
  return html`
    ${tick('audience.ageStep', {
      label: say(
        'Eerst vragen hoe oud iemand is, dan pas iets anders',
        'First ask how old someone is, before anything else',
      ),
      hint: say('De leeftijd zelf wordt niet bewaard, alleen een groep.', 'The age itself is not kept, only a band.'),
    })}
    ${limit()}
    ${tick('audience.service', {
      label: say(
        'Gratis hulp of advies voor kinderen, zonder ouder erbij',
        'Free help or advice for children, without a parent',
      ),
      value: get('audience.service') === 'counselling',
      choose: (on) => set('audience.service', on ? 'counselling' : undefined),
    })}
    ${get('audience.children') === 'directed' ? childWords() : nothing}
    <div class="row">
      ${line('internal.childTexts.reviewedBy', {
        label: say(
          'Wie heeft gelezen of kinderen de teksten begrijpen?',
          'Who looked whether children understand the texts?',
        ),
        optional: true,
      })}
      ${day('internal.childTexts.reviewedOn', { label: say('Wanneer?', 'When?'), optional: true })}
    </div>
  `;
}

/** The words of the panel that a child meets first (CH-08). */
function childWords() {
  return html`<section class="group" aria-labelledby="child-words">
    <h2 id="child-words">${say('Woorden die kinderen begrijpen', 'Words that children understand')}</h2>
    <p class="hint">
      ${say('Het paneel heeft al woorden voor kinderen, in het Nederlands en het Engels. Vul hier alleen in wat u zelf anders wilt zeggen.', 'The panel has words for children already, in Dutch and in English. Fill in here only what you want to say differently yourself.')}
    </p>
    ${texts('words.title', {
      optional: true,
      label: say('Boven de vraag', 'Above the question'),
      hint: say('Zoals: Wat vind jij goed?', 'Such as: What is okay with you?'),
    })}
    ${texts('words.asks', {
      optional: true,
      label: say('Wie vraagt het?', 'Who asks it?'),
      hint: say(
        '{controller} wordt uw naam. Zoals: {controller} vraagt of dit mag:',
        '{controller} becomes your name. Such as: {controller} asks whether this is okay:',
      ),
    })}
    ${texts('words.anytime', {
      optional: true,
      label: say('Hoe zegt een kind later nee?', 'How does a child say no later?'),
      hint: say('{open} wordt de naam van de knop onderaan.', '{open} becomes the name of the button at the bottom.'),
    })}
  </section>`;
}

function limit() {
  const path = 'audience.ageLimit';
  return html`<div class="field">
    <label for="at-audience-ageLimit"
      >${say('Vanaf welke leeftijd beslist iemand zelf?', 'From which age does someone decide alone?')}</label
    >
    <p class="hint" id="at-audience-ageLimit-hint">
      ${say('Leeg: de leeftijd van het land, in Nederland zestien. Hoger mag, lager niet.', 'Empty: the age of the country, sixteen in the Netherlands. Higher is fine, lower is not.')}
    </p>
    <input
      id="at-audience-ageLimit"
      type="number"
      min="13"
      max="18"
      aria-describedby="at-audience-ageLimit-hint"
      .value=${String(get(path) ?? '')}
      @change=${({ target }) => {
        set(path, target.value === '' ? undefined : Number(target.value));
        touch(path);
      }}
    />
  </div>`;
}
