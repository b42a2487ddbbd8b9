/** A letter that refuses a request, to be filled in: the reason, and where to complain (DS-11, Art. 12(4)). */
import { complaintWays } from './complaint.js';
import { list, note, paragraph, section, type PolicyDocument } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
import { scribe } from './scribe.js';

/** The template of the letter, with the owner's name and the authority filled in. */
export async function refusalLetter(policy: DocumentInput, options: DocumentOptions = {}): Promise<PolicyDocument> {
  const s = await scribe(policy, options);
  const { refusal: words } = s.words;
  const { controller } = policy;
  return {
    language: s.language,
    title: words.title,
    lead: [words.lead],
    blocks: [
      section(
        'letter',
        words.letterTitle,
        paragraph(`${controller.name}, ${controller.address}`),
        paragraph(words.to),
        paragraph(words.place),
        paragraph([{ text: words.subject, strong: true }]),
        paragraph(words.greeting),
        paragraph(`${words.request} ${words.decision}`),
        paragraph(words.reason),
        list(words.reasons),
        paragraph(words.partly),
        paragraph(words.complaintTitle),
        list(complaintWays(s)),
        paragraph(words.closing),
        paragraph(`${controller.name}, ${controller.email}`),
      ),
      section('check', words.checkTitle, list(words.check)),
      note(s.words.common.notApproved),
    ],
  };
}
