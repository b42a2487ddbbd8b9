import { note, section, facts } from './document.js';
import { scribe, fillIn } from './scribe.js';

async function assessment(file, purposeId, options = {}) {
  const purpose = file.purposes.find(({ id }) => id === purposeId);
  const { assessment: interest, compatibility } = purpose?.internal ?? {};
  if (!purpose || !interest && !compatibility) return void 0;
  const s = await scribe(file, options);
  const { assessment: words, common } = s.words;
  const controller = file.controller.name;
  return {
    language: s.language,
    title: fillIn(words.title, { purpose: s.text(purpose.title) }),
    lead: [`${fillIn(words.lead, { controller })} ${fillIn(common.version, { version: file.version })}.`],
    blocks: [
      note(`${fillIn(common.determinedBy, { controller })} ${common.notApproved}`),
      ...interest ? [ofInterest(interest, purpose, s)] : [],
      ...compatibility ? [ofCompatibility(compatibility, purpose, file, s)] : []
    ]
  };
}
function ofInterest(form, purpose, s) {
  const { assessment: words, common } = s.words;
  const answer = (yes) => yes ? common.yes : common.no;
  const { interest, necessity, balance } = form;
  return section(
    "interest",
    words.interestTitle,
    facts([words.reference, form.id], [words.purpose, s.sentence(purpose.description)]),
    section(
      "interest-1",
      words.interestStep,
      facts(
        [words.what, interest.what],
        [words.lawful, answer(interest.lawful)],
        [words.concrete, answer(interest.concrete)],
        [words.real, answer(interest.real)]
      )
    ),
    section(
      "interest-2",
      words.necessityStep,
      facts([words.why, necessity.why], [words.lessIntrusive, necessity.lessIntrusiveMeans])
    ),
    section(
      "interest-3",
      words.balanceStep,
      facts(
        [words.nature, balance.natureOfData],
        [words.expectations, balance.expectations],
        [words.impact, balance.impact],
        [words.children, balance.children],
        [words.safeguards, balance.safeguards],
        [words.optOut, balance.optOut]
      )
    ),
    section(
      "interest-4",
      words.conclusionStep,
      facts(
        [words.conclusion, form.conclusion === "passes" ? words.passes : words.fails],
        [words.by, form.assessedBy],
        [words.on, s.day(form.assessedOn)],
        [words.reviewOn, s.day(form.reviewOn)]
      )
    )
  );
}
function ofCompatibility(test, purpose, file, s) {
  const { assessment: words } = s.words;
  const { reusesDataFrom = [], decidedBy } = purpose.internal ?? {};
  const titleOf = (id) => s.text(file.purposes.find((each) => each.id === id)?.title) || id;
  return section(
    "compatibility",
    words.compatibilityTitle,
    facts(
      [words.reused, reusesDataFrom.length ? s.list(reusesDataFrom.map(titleOf)) : void 0],
      [words.purpose, s.sentence(purpose.description)],
      [words.link, test.link],
      [words.context, test.context],
      [words.nature, test.natureOfData],
      [words.consequences, test.consequences],
      [words.safeguards, test.safeguards],
      [words.conclusion, test.conclusion === "compatible" ? words.compatible : words.notCompatible],
      [words.by, decidedBy],
      [words.on, s.day(purpose.decidedOn)]
    )
  );
}

export { assessment };
//# sourceMappingURL=assessment.js.map
