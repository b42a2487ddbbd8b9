import { cookieTable } from './cookie-table.js';
import { paragraph } from './document.js';
import { scribe } from './scribe.js';

async function cookieList(policy, options = {}) {
  const s = await scribe(policy, options);
  const { statement: words } = s.words;
  const kept = cookieTable(policy, s);
  return {
    language: s.language,
    title: `${words.deviceTitle} ${policy.controller.name}`,
    lead: [kept.rows.length ? words.deviceIntro : words.deviceNone],
    blocks: kept.rows.length ? [kept, paragraph(s.panel("lawful"))] : []
  };
}

export { cookieList };
//# sourceMappingURL=cookie-list.js.map
