/** The documents of a policy as files, by name: those for visitors, and those for the owner. */
import {
  assessment,
  breachHelp,
  callScript,
  cookieList,
  gpcJson,
  hasDocumentWords,
  refusalLetter,
  register,
  registerCsv,
  registerJson,
  registerJsonLd,
  statement,
  toHtml,
  toMarkdown,
  type DocumentInput,
  type PolicyDocument,
} from '../documents/index.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { authorityOf } from '../policy/data/index.js';
import { publicPolicy } from '../policy/public-policy.js';

/** The files, by their path in the folder they belong to. */
export interface DocumentFiles {
  readonly forVisitors: ReadonlyMap<string, string>;
  readonly forOwner: ReadonlyMap<string, string>;
  /** Languages of the policy in which no document can be written. */
  readonly without: readonly string[];
}

/** All documents, in each language. What visitors get is made from the public policy, so that nothing else can reach it. */
export async function documentFiles(
  file: PolicyFile | Policy,
  { isFile, on }: { readonly isFile: boolean; readonly on: string },
): Promise<DocumentFiles> {
  const forVisitors = new Map<string, string>([['.well-known/gpc.json', gpcJson(on)]]);
  const forOwner = new Map<string, string>();
  const shown: DocumentInput = publicPolicy(file);
  const draw = (into: Map<string, string>, name: string, document: PolicyDocument | undefined): void => {
    if (!document) return;
    into.set(`${name}.html`, toHtml(document));
    into.set(`${name}.md`, toMarkdown(document));
  };

  for (const language of file.languages.filter(hasDocumentWords)) {
    const authority = authorityOf(file.country);
    const options = { language, ...(authority ? { authority } : {}) };
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
