import { html, nothing } from 'lit';
import { retentionInWords, countryInWords, periodInWords } from '../model/in-words.js';
import { recipientsOf } from '../model/purpose.js';

function purposeDetails({ notice: { controller, language } }, told, declared, say) {
  const stored = (told.services ?? []).flatMap(({ storage = [] }) => storage);
  const recipients = recipientsOf(told);
  const period = (text) => text === "session" ? say(text) : periodInWords(text, language);
  return html`<div class="more"><p>${told.description}</p>${told.legalBasis === "consent" && declared.status !== "not-allowed" ? becauseLine(told, say) : nothing}<dl><dt>${say("data")}</dt><dd>${told.data.map(({ label }) => label).join(", ")}</dd><dt>${say("recipients")}</dt><dd>${recipients.length ? html`<ul>${recipients.map((recipient) => recipientItem(recipient, language, say))}</ul>` : say("nobody", { controller: controller.name })}</dd><dt>${say("retention")}</dt><dd>${retentionInWords(told.retention, language)}</dd>${stored.length ? html`<dt>${say("device")}</dt><dd><ul>${stored.map(
    ({ name, kind, maxAge, purpose }) => html`<li>${name} (${kind.replace("-", " ")}, ${period(maxAge)})${purpose ? `: ${purpose}` : ""}</li>`
  )}</ul></dd>` : nothing}</dl></div>`;
}
function becauseLine({ because }, say) {
  return html`<p>${say("because", { because: because.replace(/\.$/, "") })}</p>`;
}
function recipientItem({ name, country, role, purpose, safeguard, notice }, language, say) {
  const facts = [say(role), purpose.replace(/\.$/, "")].filter(Boolean).join("; ");
  return html`<li>${name} (${countryInWords(country, language)}): ${facts}. ${safeguard ? say("safeguard", { safeguard: `${safeguard.replace(/\.$/, "")}.` }) : nothing} ${notice ? html`<a href="${notice}">${`${say("statement")} ${name}`}</a>` : nothing}</li>`;
}

export { becauseLine, purposeDetails };
//# sourceMappingURL=purpose-details.js.map
