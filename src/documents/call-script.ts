/**
 * What a caller says: who calls and why, and in every call the right to
 * object; the number is never withheld (DM-10, Art. 11.7 Tw).
 */
import { facts, list, paragraph, section, type PolicyDocument } from './document.js';
import { isActive, type DocumentInput, type DocumentOptions, type DocumentPurpose } from './input.js';
import { fillIn, scribe } from './scribe.js';

/** The script for one purpose; `undefined` where nobody is called for it. */
export async function callScript(
  file: DocumentInput,
  purposeId: string,
  options: DocumentOptions = {},
): Promise<PolicyDocument | undefined> {
  const purpose = file.purposes.find(({ id }) => id === purposeId);
  if (!purpose || !isCalledFor(purpose)) return undefined;
  const s = await scribe(file, options);
  const { callScript: words } = s.words;
  const { telephone } = purpose.internal ?? {};
  const product = telephone?.productGroup ?? s.text(purpose.title);
  const places = { controller: file.controller.name, product, purpose: s.text(purpose.title) };
  const reason = purpose.legalBasis === 'consent' ? words.reasonConsent : words.reasonCustomer;
  return {
    language: s.language,
    title: fillIn(words.title, places),
    lead: [fillIn(words.lead, places)],
    blocks: [
      section(
        'before',
        words.beforeTitle,
        list([...words.before, words.numberShown]),
        facts(
          [words.productGroup, product],
          [words.validFor, telephone && s.period(telephone.validFor)],
          [words.verifiedVia, telephone?.verifiedVia],
          [words.subjectRef, telephone?.subjectRef],
          [words.afterRelation, telephone?.afterRelation && s.period(telephone.afterRelation)],
        ),
      ),
      section(
        'say',
        words.sayTitle,
        ...[words.greeting, reason, words.ask].map((line) => spoken(fillIn(line, places), s.language)),
      ),
      section('object', words.objectTitle, ...[words.object, words.objected].map((line) => spoken(line, s.language))),
      section('after', words.afterTitle, list(words.after)),
    ],
  };
}

/** Whether people are called for a purpose. */
export function isCalledFor(purpose: DocumentPurpose): boolean {
  return isActive(purpose) && (purpose.marketing ?? []).some(({ channel }) => channel === 'telephone');
}

/** What is said aloud, between the quotation marks of the language. */
function spoken(line: string, language: string): ReturnType<typeof paragraph> {
  return paragraph(language.startsWith('nl') ? `‘${line}’` : `“${line}”`);
}
