import { objectAt, valueAt, textAt } from './found.js';

function isOsano(value) {
  const content = objectAt(value, "content");
  return ["message", "dismiss", "allow", "deny"].some((key) => typeof valueAt(content, key) === "string") || /^(info|opt-in|opt-out)$/.test(textAt(value, "type") ?? "");
}
function readOsano(config) {
  const type = textAt(config, "type") ?? "info";
  const content = objectAt(config, "content");
  const statement = textAt(content, "href");
  const asked = type === "opt-in";
  return {
    tool: "Osano Cookie Consent",
    languages: [],
    ...statement ? { privacyStatement: statement } : {},
    purposes: [{ id: "everything", title: {}, description: {}, forced: false, services: [] }],
    remarks: [
      {
        nl: "Dit hulpmiddel stelde \xE9\xE9n vraag voor alles. Maak van \u2018everything\u2019 een eigen doel voor elk ding dat u doet: tellen, filmpjes, reclame.",
        en: "This tool asked one question for everything. Make of \u201Ceverything\u201D a purpose for each thing you do: counting, videos, advertising."
      },
      ...asked ? [] : [
        {
          nl: `Het stond op \u2018${type}\u2019: alles draaide al voordat iemand koos. Dat was geen toestemming; vraag haar opnieuw.`,
          en: `It was set to \u201C${type}\u201D: everything ran before anybody chose. That was no consent; ask for it anew.`
        }
      ]
    ]
  };
}

export { isOsano, readOsano };
//# sourceMappingURL=read-osano.js.map
