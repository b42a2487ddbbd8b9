/** The cookie table as a document of its own, for a page about cookies (IN-10, CK-06). */
import { cookieTable } from './cookie-table.js';
import { paragraph, type PolicyDocument } from './document.js';
import type { DocumentInput, DocumentOptions } from './input.js';
import { scribe } from './scribe.js';

/** What a policy says is kept on the device, also where nothing is asked for it. */
export async function cookieList(policy: DocumentInput, options: DocumentOptions = {}): Promise<PolicyDocument> {
  const s = await scribe(policy, options);
  const { statement: words } = s.words;
  const kept = cookieTable(policy, s);
  return {
    language: s.language,
    title: `${words.deviceTitle} ${policy.controller.name}`,
    lead: [kept.rows.length ? words.deviceIntro : words.deviceNone],
    blocks: kept.rows.length ? [kept, paragraph(s.panel('lawful'))] : [],
  };
}
