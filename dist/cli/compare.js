import { loadTable } from '../i18n/index.js';
import { localize } from '../model/localized.js';
import { diffPolicies } from '../policy/diff.js';
import { Trouble } from './command.js';
import { readText } from './files.js';
import { parseJson } from './json.js';

async function compare(before, now, { speech, on }) {
  const { value } = parseJson(await readText(before), before);
  const { problems, ...changes } = difference(value, now, before, { on, language: speech });
  return { changes, lines: await told(changes, now, before, speech), problems };
}
function difference(before, now, file, options) {
  try {
    return diffPolicies(before, now, options);
  } catch (cause) {
    throw new Trouble(
      { nl: `${file} is geen beleid om mee te vergelijken`, en: `${file} is not a policy to compare with` },
      1,
      { cause }
    );
  }
}
async function told({ changes, asks, announce }, now, before, speech) {
  const words = WORDS[speech];
  const table = await loadTable(speech);
  if (!changes.length) return ["", words.nothing(before)];
  return [
    "",
    words.heading(before),
    ...changes.flatMap(({ purpose: id, kind, keys, material }) => {
      const purpose = now.purposes.find((each) => each.id === id);
      const asked = asks.find((each) => each.purpose === id);
      return [
        `  ${purpose ? `${localize(purpose.title, speech)} (${id})` : id}`,
        ...kind === "removed" ? [`    - ${words.removed}`] : [],
        ...material.map((each) => `    - ${table[each]}`),
        ...material.length || !keys.length ? [] : [`    - ${words.keys(keys)}`],
        ...asked ? [`    \u2192 ${words[asked.of]}`] : [],
        ...announce.includes(id) ? [`    \u2192 ${words.tell}`] : [],
        ...asked || announce.includes(id) ? [] : [`    \u2192 ${words.nobody}`]
      ];
    })
  ];
}
const WORDS = {
  nl: {
    heading: (file) => `Wat er verandert sinds ${file}:`,
    nothing: (file) => `Sinds ${file} verandert er niets voor bezoekers.`,
    removed: "Dit doel is weg: wat ervoor draaide, blijft dicht.",
    keys: (keys) => `Anders dan voorheen: ${keys.join(", ")}.`,
    everyone: "Hiervoor wordt toestemming gevraagd aan iedereen die de site bezoekt.",
    "those-who-answered": "Dit wordt opnieuw gevraagd aan iedereen die eerder koos, ja of nee. Tot het antwoord er is, draait het niet.",
    tell: "Vertel het mensen voordat het begint (artikel 13 lid 3 AVG).",
    nobody: "Niemand krijgt hiervoor een nieuwe vraag."
  },
  en: {
    heading: (file) => `What changes since ${file}:`,
    nothing: (file) => `Since ${file} nothing changes for visitors.`,
    removed: "This purpose is gone: what ran for it stays shut.",
    keys: (keys) => `Different from before: ${keys.join(", ")}.`,
    everyone: "Consent for it is asked of everyone who visits the site.",
    "those-who-answered": "It is asked again of everyone who chose before, yes or no. Until they answer it does not run.",
    tell: "Tell people before it begins (Article 13(3) GDPR).",
    nobody: "Nobody is asked anything anew for it."
  }
};

export { compare };
//# sourceMappingURL=compare.js.map
