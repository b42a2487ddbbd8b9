/**
 * Which legal basis fits (grondslag). Four that matter to most, two behind
 * "more" (LB-02). It asks, and never says which is right (LB-14).
 */
import { html, nothing } from 'lit';
import { get, setAll, touch } from '../draft.js';
import { choice, texts } from '../fields.js';
import { inLanguages } from './keep.js';
import { basisName } from '../terms.js';
import { say } from '../words.js';

export function basis({ at }) {
  const status = get(`${at}.status`);
  const chosen = status === 'not-allowed' ? 'none' : get(`${at}.legalBasis`);
  return html`
    <p class="lead">
      ${say(
        'Er zijn zes grondslagen, en u mag er geen zelf bedenken. Voor elk doel geldt er één. Welke dat is, beoordeelt u zelf; de toezichthouder en dit programma doen dat niet voor u.',
        'There are six bases, and you may not make one up. One holds for each purpose. Which one, you judge yourself; neither the authority nor this program does so for you.',
      )}
    </p>
    ${choice(`${at}.legalBasis`, {
      label: say('Waarom mag u deze gegevens gebruiken?', 'Why may you use these data?'),
      value: chosen,
      choose: (value) => choose(at, value),
      choices: [
        [
          'contract',
          capital(basisName('contract')),
          say(
            'U heeft ze nodig om een afspraak met deze persoon na te komen, of om een offerte te maken waar die om vroeg.',
            'You need them to keep an agreement with this person, or to make a quotation that the person asked for.',
          ),
        ],
        [
          'legal-obligation',
          capital(basisName('legal-obligation')),
          say('Een wet verplicht u ertoe. U kunt het artikel noemen.', 'A law obliges you. You can name the article.'),
        ],
        [
          'consent',
          capital(basisName('consent')),
          say(
            'De persoon zegt vrij ja, en kan dat net zo makkelijk weer intrekken. Zonder ja doet u het niet.',
            'The person freely says yes, and can take that back as easily. Without a yes you do not do it.',
          ),
        ],
        [
          'legitimate-interests',
          capital(basisName('legitimate-interests')),
          say(
            'U heeft een echt belang, het kan niet minder ingrijpend, en het weegt op tegen dat van de persoon. Die kan bezwaar maken.',
            'You have a real interest, no lighter way will do, and it outweighs that of the person, who can object.',
          ),
        ],
      ],
      more: {
        label: say('Meer: twee grondslagen die zelden voor een bedrijf gelden', 'More: two bases that seldom hold for a business'),
        choices: [
          [
            'vital-interests',
            capital(basisName('vital-interests')),
            say('Iemands leven of gezondheid is in gevaar.', 'Someone’s life or health is in danger.'),
          ],
          [
            'public-task',
            capital(basisName('public-task')),
            say('Een taak die de wet aan u heeft opgedragen.', 'A task that the law has given to you.'),
          ],
        ],
      },
    })}
    <div class="none">
      ${choice(`${at}.status`, {
        label: say('Of past er geen?', 'Or does none fit?'),
        value: chosen,
        choose: (value) => choose(at, value),
        choices: [
          [
            'none',
            say('Geen van de zes past', 'None of the six fits'),
            say(
              'Dan mag u de gegevens hiervoor niet gebruiken. Het doel blijft in uw register staan als afgewezen.',
              'Then you may not use the data for this. The purpose stays in your register as rejected.',
            ),
          ],
        ],
      })}
    </div>
    ${chosen && chosen !== 'none' ? html`${asks(at, chosen)} ${because(at)}` : nothing}
  `;
}

/** What each basis asks for on top. */
function asks(at, chosen) {
  if (chosen === 'contract') {
    return html`
      ${texts(`${at}.contract`, {
        label: say('Welke overeenkomst, of welke stap ervoor?', 'Which contract, or which step before one?'),
        hint: say('Zoals: de koop tussen u en de klant.', 'Such as: the sale between you and the customer.'),
      })}
      ${choice(`${at}.internal.party`, {
        label: say('Is de persoon zelf partij, of vroeg die om de stap ervoor?', 'Is the person a party, or did the person ask for the step before?'),
        choices: [
          [true, say('Ja', 'Yes')],
          [false, say('Nee, de overeenkomst is met een ander', 'No, the contract is with someone else')],
        ],
      })}
    `;
  }
  if (chosen === 'legal-obligation') {
    return texts(`${at}.legalReference`, {
      label: say('Welke wet, en welk artikel?', 'Which law, and which article?'),
      hint: say('Zoals: artikel 52 van de Algemene wet inzake rijksbelastingen.', 'Such as: Article 52 of the General State Taxes Act.'),
    });
  }
  if (chosen === 'legitimate-interests') {
    return texts(`${at}.interest`, {
      label: say('Welk belang heeft u?', 'Which interest do you have?'),
      hint: say('De afweging zelf volgt op de volgende pagina.', 'The assessment itself follows on the next page.'),
    });
  }
  return nothing;
}

function because(at) {
  return texts(`${at}.because`, {
    label: say('Maak de zin af: “Wij mogen dit, omdat …”', 'Finish the sentence: “We may do this, because …”'),
    hint: say('Dit leest de bezoeker. Begin met een kleine letter.', 'Visitors read this. Begin with a small letter.'),
  });
}

function choose(at, value) {
  const none = value === 'none';
  const empty = !Object.values(get(`${at}.because`) ?? {}).some(Boolean);
  const consent = { nl: 'u ons daarvoor toestemming geeft', en: 'you give us consent for it' };
  setAll({
    [`${at}.status`]: none ? 'not-allowed' : undefined,
    // A purpose that is not done still needs a basis in its form: the one that never runs unasked.
    [`${at}.legalBasis`]: none ? (get(`${at}.legalBasis`) ?? 'consent') : value,
    ...(value === 'consent' && empty ? { [`${at}.because`]: inLanguages(consent) } : {}),
    ...(none && empty
      ? { [`${at}.because`]: inLanguages({ nl: 'wij hiervoor geen grondslag vonden', en: 'we found no basis for this' }) }
      : {}),
    ...(value === 'contract' ? {} : { [`${at}.contract`]: undefined, [`${at}.internal.party`]: undefined }),
    ...(value === 'legitimate-interests' ? {} : { [`${at}.interest`]: undefined, [`${at}.internal.assessment`]: undefined }),
  });
  touch(`${at}.legalBasis`);
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
