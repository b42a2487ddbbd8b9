import { statement } from '../documents/statement.js';
import { register } from '../documents/register.js';
import { registerCsv, registerJson } from '../documents/register-files.js';
import { registerJsonLd } from '../documents/register-json-ld.js';
import { assessment } from '../documents/assessment.js';
import { cookieList } from '../documents/cookie-list.js';
import { callScript } from '../documents/call-script.js';
import { refusalLetter } from '../documents/refusal-letter.js';
import { breachHelp } from '../documents/breach-help.js';
import { gpcJson } from '../documents/gpc.js';
import { toHtml } from '../documents/html.js';
import { toMarkdown } from '../documents/markdown.js';
import { publicPolicy } from '../policy/public-policy.js';
import { hasDocumentWords } from '../documents/words/languages.js';
import { authorityOf } from '../policy/data/authorities.js';

async function documentFiles(file, { isFile, on }) {
  const forVisitors = /* @__PURE__ */ new Map([[".well-known/gpc.json", gpcJson(on)]]);
  const forOwner = /* @__PURE__ */ new Map();
  const shown = publicPolicy(file);
  const draw = (into, name, document) => {
    if (!document) return;
    into.set(`${name}.html`, toHtml(document));
    into.set(`${name}.md`, toMarkdown(document));
  };
  for (const language of file.languages.filter(hasDocumentWords)) {
    const authority = authorityOf(file.country);
    const options = { language, ...authority ? { authority } : {} };
    draw(forVisitors, `statement.${language}`, await statement(shown, options));
    draw(forVisitors, `cookies.${language}`, await cookieList(shown, options));
    if (!isFile) continue;
    forOwner.set(`register.${language}.html`, toHtml(await register(file, options)));
    forOwner.set(`register.${language}.csv`, await registerCsv(file, options));
    forOwner.set(`register.${language}.json`, await registerJson(file, options));
    forOwner.set(`register.${language}.jsonld`, await registerJsonLd(file, options));
    draw(forOwner, `refusal-letter.${language}`, await refusalLetter(file, options));
    draw(forOwner, `breach.${language}`, await breachHelp(file, options));
    for (const { id } of file.purposes) {
      draw(forOwner, `assessments/${id}.${language}`, await assessment(file, id, options));
      draw(forOwner, `call-scripts/${id}.${language}`, await callScript(file, id, options));
    }
  }
  return { forVisitors, forOwner, without: file.languages.filter((language) => !hasDocumentWords(language)) };
}

export { documentFiles };
//# sourceMappingURL=document-files.js.map
