import { link, section, list, facts } from './document.js';
import { scribe } from './scribe.js';

async function breachHelp(policy, options = {}) {
  const s = await scribe(policy, options);
  const { breach: words, statement } = s.words;
  const { controller } = policy;
  const { dataProtectionOfficer: officer } = controller;
  const authority = s.authority ? [link(s.authority.name, s.authority.url)] : statement.complaintNoAuthority;
  return {
    language: s.language,
    title: words.title,
    lead: [words.lead],
    blocks: [
      ...words.steps.map(([title, ...lines], index) => section(`step-${index + 1}`, title, list(lines))),
      section("record", words.recordTitle, list(words.record)),
      section(
        "who",
        words.who,
        facts(
          [statement.complaintAuthority, authority],
          [statement.officer, officer ? `${officer.name}, ${officer.email}` : statement.noOfficer],
          [controller.name, controller.email, controller.phone]
        )
      )
    ]
  };
}

export { breachHelp };
//# sourceMappingURL=breach-help.js.map
