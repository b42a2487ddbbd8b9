import { loadNotice } from '../documents/load-notice.js';
import { ConsentPrompt } from '../elements/consent-prompt.js';
import { loadFirstTable } from '../i18n/index.js';
import { explain } from '../model/explain.js';
import { freeze } from '../model/freeze.js';
import { NOTHING_READ } from '../model/history.js';
import { mayRun } from '../model/may-run.js';
import { fold } from '../model/snapshot.js';
import { sealHolds } from '../policy/check-seal.js';
import { definePolicy } from '../policy/define-policy.js';
import { hashSource, pageScript, nonceAttribute } from './page-script.js';
import { toMarkup } from './to-markup.js';

async function promptMarkup(input, { languages = [], nonce } = {}) {
  const policy = await open(input);
  if (policy.audience.children !== "none") return "";
  const notice = await loadNotice(policy, languages, loadFirstTable);
  const history = { ...NOTHING_READ, broken: 0 };
  const none = /* @__PURE__ */ new Set();
  const snapshot = fold({
    policy,
    history,
    holds: mayRun,
    denied: none,
    barred: none,
    ran: none,
    storage: "indexed-db",
    now: 0
  });
  const drawn = toMarkup(new Drawn().draw({ consent: { policy }, snapshot, notice }));
  if (!drawn) return "";
  const waiting = drawn.replace(/ popover="?manual"?/, ' aria-busy="true"').replaceAll("<button", "<button disabled");
  const key = nonceAttribute(nonce);
  return `<div data-consent-first-paint hidden><template shadowrootmode="open"><style${key}>${style()}</style>${waiting}</template></div><script${key}>${pageScript()}<\/script>`;
}
function firstPaintHashes() {
  return { script: hashSource(pageScript()), style: hashSource(style()) };
}
async function open(input) {
  const sealed = input?.seal;
  if (sealed && !await sealHolds(input)) throw explain("seal-broken");
  return sealed ? freeze(input) : definePolicy(input);
}
class Drawn extends ConsentPrompt {
  draw(view) {
    Object.defineProperty(this, "view", { value: view });
    return this.render();
  }
}
function style() {
  const own = [ConsentPrompt.styles].flat(9).map((sheet) => sheet.cssText ?? "").join("").replaceAll(/\[popover\]|:popover-open/g, "[role=dialog]");
  return `${own}[role=dialog]{position:fixed;z-index:2147483647}button{cursor:progress}`;
}

export { firstPaintHashes, promptMarkup };
//# sourceMappingURL=prompt-markup.js.map
