import { html, nothing } from 'lit';
import { fill } from '../i18n/fill.js';

function toldAct(act, words, controller) {
  return html`<li class="act"><h4><time datetime="${act.at}">${act.when}</time></h4><ul>${act.answers.map((answer) => html`<li>${answer}</li>`)}</ul><p class="aside">${act.how} ${act.delivery ? fill(words.delivery[act.delivery], { controller }) : nothing}</p>${act.told.length ? html`<ul class="aside">${act.told.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}<details><summary>${words.read}</summary>${act.shown.length ? nothing : html`<p>${words["read-missing"]}</p>`}<div lang="${act.shownIn}">${act.shown.map(
    (purpose) => html`<h5>${purpose.title}</h5>${facts(purpose.facts)}`
  )}</div><div class="aside proof">${facts(act.proof)}</div></details></li>`;
}
function facts(list) {
  return html`<dl>${list.map(
    ({ term, said }) => html`<div><dt>${term}</dt>${said.map((text) => html`<dd>${text}</dd>`)}</div>`
  )}</dl>`;
}

export { facts, toldAct };
//# sourceMappingURL=told-act.js.map
