import { ConsentError } from '../model/error.js';

const MAX_TOLD = 1e3;
const WORDS = {
  en: {
    head: "This policy does not start. To change:",
    warning: "warning, ",
    policy: "policy",
    more: (count) => `- and ${count} more; see \`problems\` of this error`
  },
  nl: {
    head: "Dit beleid start niet. Verander dit:",
    warning: "waarschuwing, ",
    policy: "beleid",
    more: (count) => `- en nog ${count}; zie \`problems\` van deze fout`
  }
};
function refusal(problems, language) {
  const words = WORDS[language === "nl" ? "nl" : "en"];
  const lines = problems.slice(0, MAX_TOLD).map(
    ({ path, message: message2, article, code, severity }) => `- ${severity === "warning" ? words.warning : ""}${path || words.policy}: ${message2} (${article}, ${code})`
  );
  const more = problems.length - lines.length;
  const message = [words.head, ...lines, ...more ? [words.more(more)] : []].join("\n");
  return new ConsentError("policy-invalid", message, { problems });
}

export { refusal };
//# sourceMappingURL=refusal.js.map
