import { html, nothing } from 'lit';
import { cross } from './cross.js';

const TAGS = {
  history: async () => (await import('./consent-history.js')).ConsentHistory,
  "your-rights": async () => (await import('./consent-rights.js')).ConsentRights,
  statement: async () => (await import('./consent-statement.js')).ConsentStatement
};
async function fetchAside(name) {
  (await TAGS[name]()).define();
}
function aside(name, input) {
  const { view, say, close } = input;
  return html`<dialog part="aside" aria-labelledby="aside" dir="auto" lang="${view.notice.language}" @close="${close}"><header><h2 id="aside" tabindex="-1" autofocus>${say(name)}</h2><form method="dialog"><button class="close" data-consent-action="close" aria-label="${say("back")}">${cross}</button></form></header><div class="text">${content(name, input)}</div></dialog>`;
}
function content(name, { view, within, say }) {
  const { privacyStatement } = view.consent.policy.controller;
  switch (name) {
    case "history":
      return html`<consent-history .within="${within}" .view="${view}"></consent-history>`;
    case "your-rights":
      return html`<consent-rights .within="${within}" .view="${view}" rights-endpoint="${within.outermost.getAttribute("rights-endpoint") ?? nothing}"></consent-rights>`;
    case "statement":
      return html`<consent-statement .within="${within}" .view="${view}" level="3"></consent-statement><p><a href="${privacyStatement}">${say("statement")}</a></p>`;
  }
}

export { aside, fetchAside };
//# sourceMappingURL=settings-aside.js.map
