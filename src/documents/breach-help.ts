/** What to do when data leak: the authority within 72 hours, people when the risk is high (SE-09, Art. 33, 34). */
import { link, facts, list, section, type PolicyDocument, type Text } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
import { scribe } from './scribe.js';

/** The page, with the owner's own people and authority filled in. */
export async function breachHelp(policy: DocumentInput, options: DocumentOptions = {}): Promise<PolicyDocument> {
  const s = await scribe(policy, options);
  const { breach: words, statement } = s.words;
  const { controller } = policy;
  const { dataProtectionOfficer: officer } = controller;
  const authority: Text = s.authority ? [link(s.authority.name, s.authority.url)] : statement.complaintNoAuthority;
  return {
    language: s.language,
    title: words.title,
    lead: [words.lead],
    blocks: [
      ...words.steps.map(([title, ...lines], index) => section(`step-${index + 1}`, title, list(lines))),
      section('record', words.recordTitle, list(words.record)),
      section(
        'who',
        words.who,
        facts(
          [statement.complaintAuthority, authority],
          [statement.officer, officer ? `${officer.name}, ${officer.email}` : statement.noOfficer],
          [controller.name, controller.email, controller.phone],
        ),
      ),
    ],
  };
}
