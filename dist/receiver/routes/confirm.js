import { readJson } from '../body.js';
import { WORDS } from '../confirmations.js';
import { json, adminBody, lineOf, subjectOf } from '../context.js';
import { Refusal } from '../problem.js';
import { isRecord, isHash, isLanguage } from '../shape.js';
import { periodInDays } from '../../model/period.js';
import { parseNotice } from '../../model/notice.js';

async function postConfirmation(visit, house) {
  const confirmations = confirmationsOf(house);
  const { name, body } = await adminBody(visit, house);
  const { kind, notice: digest, language, purposes } = body;
  if (kind !== "guardian" && kind !== "double-opt-in")
    throw new Refusal("input-invalid", 'kind: "guardian" or "double-opt-in" is needed.');
  const archived = isHash(digest) ? await house.store.notices.find(name, digest) : void 0;
  const shown = archived && parseNotice(archived.body);
  if (!shown || !isLanguage(language) || shown.language !== language)
    throw new Refusal(
      "input-invalid",
      "notice, language: the digest of a notice in the archive and its language are needed."
    );
  const to = lineOf(body, "address");
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(to)) throw new Refusal("input-invalid", "address: an e-mail address is needed.");
  const validity = shown.validity ?? "P6M";
  const request = {
    kind,
    site: name,
    subject: subjectOf(body.subject),
    decisions: decisionsFor(purposes, shown),
    notice: digest,
    language,
    policyVersion: shown.version,
    validity: Number.isFinite(periodInDays(validity)) ? validity : "P6M"
  };
  const id = await confirmations.request(request, to, `${house.issuer(visit.url)}/v1/confirm`);
  return json({ id, state: "requested" }, 202);
}
async function getConfirmation({ url, rest }, house) {
  const found = await confirmationsOf(house).find(url.searchParams.get("site") ?? "", subjectOf(rest));
  if (!found) throw new Refusal("not-found", "There is no confirmation with this id.");
  const { id, state, requested, expires, request } = found;
  const at = (us) => new Date(Math.floor(us / 1e3)).toISOString();
  return json({
    id,
    state,
    kind: request.kind,
    subject: request.subject,
    requestedAt: at(requested),
    expiresAt: at(expires)
  });
}
async function getConfirm({ url }, house) {
  const found = await confirmationsOf(house).peek(tokenOf(url.searchParams.get("token")));
  if (!found)
    return page(
      "nl",
      404,
      "Deze link klopt niet",
      "<p>Deze link is niet (meer) geldig. / This link is not valid (any more).</p>"
    );
  return asked(found, house);
}
async function postConfirm({ request, url }, house) {
  const token = tokenOf(url.searchParams.get("token"));
  const form = /^application\/x-www-form-urlencoded/.test(request.headers.get("content-type") ?? "");
  const body = form ? Object.fromEntries(new URLSearchParams((await request.text()).slice(0, 1e3))) : await readJson(request, 1e3, 2);
  const answer = isRecord(body) ? body.answer : void 0;
  if (answer !== "yes" && answer !== "no") throw new Refusal("input-invalid", 'answer: "yes" or "no" is needed.');
  const state = await confirmationsOf(house).settle(token, answer === "yes");
  if (!form) {
    if (state === void 0 || state === "expired") throw new Refusal("token-unknown", "Ask for a new message.");
    return json({ state });
  }
  const found = await confirmationsOf(house).peek(token);
  return found ? asked(found, house) : page("nl", 404, "Deze link klopt niet", "<p>This link is not valid.</p>");
}
function confirmationsOf({ confirmations }) {
  if (!confirmations) throw new Refusal("not-found", "This receiver has no mailer. Pass one to createReceiver().");
  return confirmations;
}
function tokenOf(token) {
  return isHash(token) ? token : "0";
}
function decisionsFor(purposes, { purposes: told }) {
  const consents = new Map(told.filter(({ legalBasis }) => legalBasis === "consent").map((each) => [each.id, each]));
  if (!Array.isArray(purposes) || !purposes.length || !purposes.every((id) => typeof id === "string" && consents.has(id)))
    throw new Refusal("input-invalid", "purposes: name purposes of the notice that rest on consent.");
  return Object.fromEntries(
    purposes.map((id) => {
      const special = consents.get(id)?.data.some(({ sensitivity }) => sensitivity === "special");
      return [id, { legalBasis: "consent", ...special && { explicit: true } }];
    })
  );
}
const DONE = {
  nl: {
    confirmed: "Vastgelegd: je hebt toestemming gegeven. Intrekken kan altijd, op de site zelf.",
    declined: "Vastgelegd: geen toestemming. Er gebeurt niets.",
    expired: "Deze vraag is vervallen. Er is niets vastgelegd."
  },
  en: {
    confirmed: "Recorded: you have given consent. You can withdraw it at any time, on the site itself.",
    declined: "Recorded: no consent. Nothing happens.",
    expired: "This question has lapsed. Nothing was recorded."
  }
};
async function asked({ state, request }, { store }) {
  const language = request.language.startsWith("nl") ? "nl" : "en";
  const words = WORDS[request.kind][language];
  if (state !== "requested") return page(language, 200, words.title, `<p>${escape(DONE[language][state])}</p>`);
  const archived = await store.notices.find(request.site, request.notice);
  const notice = archived && parseNotice(archived.body);
  const told = (notice?.purposes ?? []).filter(({ id }) => Object.hasOwn(request.decisions, id));
  const list = told.map(({ title, description }) => `<h2>${escape(title)}</h2><p>${escape(description)}</p>`).join("");
  return page(
    language,
    200,
    words.title,
    `<p>${escape(notice?.controller.name ?? "")}</p>${list}<form method="post">
<p><button name="answer" value="yes">${escape(words.yes)}</button> <button name="answer" value="no">${escape(words.no)}</button></p>
</form><p>${escape(words.not)}</p>`
  );
}
function page(language, status, title, main) {
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escape(title)}</title>
<style>:root{color-scheme:light dark}body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}
button{font:inherit;padding:.6em 1em;min-height:2.75rem;margin:.25rem 0}h2{font-size:1.1rem}</style>
<main><h1>${escape(title)}</h1>${main}</main></html>`;
  return new Response(html, {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
      "Content-Security-Policy": "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
    }
  });
}
function escape(text) {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

export { getConfirm, getConfirmation, postConfirm, postConfirmation };
//# sourceMappingURL=confirm.js.map
