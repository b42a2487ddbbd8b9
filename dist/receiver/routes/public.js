import { siteOf, json, lineOf } from '../context.js';
import { readJson } from '../body.js';
import { Refusal } from '../problem.js';
import { isHash, isRecord, isUuid } from '../shape.js';
import { RIGHTS, openRequest } from '../rights.js';

async function getNotice({ rest, url }, { store, sites }) {
  const asked = url.searchParams.get("site");
  const names = asked === null ? [...sites.keys()] : [asked];
  for (const name of isHash(rest) ? names : []) {
    const notice = await store.notices.find(name, rest);
    if (notice)
      return new Response(notice.body, {
        headers: { "Content-Type": "application/json", "Cache-Control": "public, max-age=31536000, immutable" }
      });
  }
  throw new Refusal("not-found", "There is no notice with this digest.");
}
async function getDigest(visit, house) {
  const { name } = siteOf(visit, house);
  const { rest: day } = visit;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)) || Date.parse(day) > house.store.now())
    throw new Refusal("not-found", "Name a day of the past or today, such as 2026-11-24.");
  const { digest, statement } = await house.store.days.of(name, day);
  return json({ site: name, day, digest, ...statement && { statement } });
}
async function getKeys(_visit, { store }) {
  return json(await store.signer.keySet(), 200, { "Cache-Control": "public, max-age=300" });
}
async function getHealth(_visit, { store }) {
  await store.sql.query("SELECT 1");
  return json({ status: "ok" });
}
async function postRequest({ request, client }, { store, sites, limits }) {
  const wait = await limits.forms(client);
  if (wait) throw new Refusal("rate-limited", "Try again in a minute.", wait);
  const body = plain(await readJson(request, 32768, 3));
  const keys = ["site", "right", "contact", "message", "subject"];
  if (!isRecord(body) || Object.keys(body).some((key) => !keys.includes(key)))
    throw new Refusal("input-invalid", `A request is { ${keys.join(", ")} }, or what <consent-rights> sends.`);
  const { site, right, message, subject } = body;
  if (typeof site !== "string" || !sites.has(site))
    throw new Refusal("site-unknown", "site: name a site of this receiver.");
  if (!RIGHTS.includes(right))
    throw new Refusal("input-invalid", `right: one of ${RIGHTS.join(", ")} is needed.`);
  if (typeof message !== "string" || message.length > 4e3 || /[\p{Surrogate}\0]/u.test(message))
    throw new Refusal("input-invalid", "message: a text of at most 4,000 characters is needed.");
  if (subject !== void 0 && !isUuid(subject)) throw new Refusal("input-invalid", "subject: a UUID, or nothing.");
  const opened = await openRequest(store, site, right, {
    contact: lineOf(body, "contact"),
    message,
    ...subject !== void 0 && { subject }
  });
  const at = (us) => new Date(Math.floor(us / 1e3)).toISOString();
  return json({ id: opened.id, right, receivedAt: at(opened.received), dueAt: at(opened.due) }, 201);
}
function plain(body) {
  if (!isRecord(body) || body.v !== 1) return body;
  const { v: _v, id: _id, language: _language, receivedAt: _at, dueAt: _due, details, right, ...rest } = body;
  return { ...rest, right: right === "automated-decisions" ? "automated-decision" : right, message: details };
}

export { getDigest, getHealth, getKeys, getNotice, postRequest };
//# sourceMappingURL=public.js.map
