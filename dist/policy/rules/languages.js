import { LANGUAGES, hasTable } from '../../i18n/languages.js';
import { laws } from '../laws.js';
import { itemPath } from '../path.js';
import { when } from '../rule.js';

const hasWords = {
  id: "UI-20",
  severity: "error",
  article: laws["UI-20"],
  policy: ({ languages: languages2 }) => languages2.flatMap(
    (tag, index) => when(!hasTable(tag), itemPath("languages", index), {
      en: `The panel has no words in "${tag}", and no visitor may meet half a language. Choose from: ${Object.keys(LANGUAGES).join(", ")}.`,
      nl: `Het paneel heeft geen woorden in "${tag}", en een bezoeker mag geen halve taal zien. Kies uit: ${Object.keys(LANGUAGES).join(", ")}.`
    })
  )
};
const languages = [hasWords];

export { languages };
//# sourceMappingURL=languages.js.map
