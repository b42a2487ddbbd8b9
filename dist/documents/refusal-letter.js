import { complaintWays } from './complaint.js';
import { section, paragraph, list, note } from './document.js';
import { scribe } from './scribe.js';

async function refusalLetter(policy, options = {}) {
  const s = await scribe(policy, options);
  const { refusal: words } = s.words;
  const { controller } = policy;
  return {
    language: s.language,
    title: words.title,
    lead: [words.lead],
    blocks: [
      section(
        "letter",
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
        paragraph(`${controller.name}, ${controller.email}`)
      ),
      section("check", words.checkTitle, list(words.check)),
      note(s.words.common.notApproved)
    ]
  };
}

export { refusalLetter };
//# sourceMappingURL=refusal-letter.js.map
