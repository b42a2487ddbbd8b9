import { section, facts, list, paragraph } from './document.js';
import { isActive } from './input.js';
import { scribe, fillIn } from './scribe.js';

async function callScript(file, purposeId, options = {}) {
  const purpose = file.purposes.find(({ id }) => id === purposeId);
  if (!purpose || !isCalledFor(purpose)) return void 0;
  const s = await scribe(file, options);
  const { callScript: words } = s.words;
  const { telephone } = purpose.internal ?? {};
  const product = telephone?.productGroup ?? s.text(purpose.title);
  const places = { controller: file.controller.name, product, purpose: s.text(purpose.title) };
  const reason = purpose.legalBasis === "consent" ? words.reasonConsent : words.reasonCustomer;
  return {
    language: s.language,
    title: fillIn(words.title, places),
    lead: [fillIn(words.lead, places)],
    blocks: [
      section(
        "before",
        words.beforeTitle,
        list([...words.before, words.numberShown]),
        facts(
          [words.productGroup, product],
          [words.validFor, telephone && s.period(telephone.validFor)],
          [words.verifiedVia, telephone?.verifiedVia],
          [words.subjectRef, telephone?.subjectRef],
          [words.afterRelation, telephone?.afterRelation && s.period(telephone.afterRelation)]
        )
      ),
      section(
        "say",
        words.sayTitle,
        ...[words.greeting, reason, words.ask].map((line) => spoken(fillIn(line, places), s.language))
      ),
      section("object", words.objectTitle, ...[words.object, words.objected].map((line) => spoken(line, s.language))),
      section("after", words.afterTitle, list(words.after))
    ]
  };
}
function isCalledFor(purpose) {
  return isActive(purpose) && (purpose.marketing ?? []).some(({ channel }) => channel === "telephone");
}
function spoken(line, language) {
  return paragraph(language.startsWith("nl") ? `\u2018${line}\u2019` : `\u201C${line}\u201D`);
}

export { callScript, isCalledFor };
//# sourceMappingURL=call-script.js.map
