import { readJson } from './body.js';
import { Refusal } from './problem.js';
import { isSite, isRecord, isUuid } from './shape.js';

function json(value, status = 200, headers = {}) {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "Content-Type": "application/json", "Cache-Control": "no-store", ...headers }
  });
}
function siteOf({ url }, { sites }) {
  const name = url.searchParams.get("site") ?? "";
  const site = isSite(name) ? sites.get(name) : void 0;
  if (!site) throw new Refusal("site-unknown", "Name a site that this receiver serves: ?site=\u2026");
  return { name, site };
}
function subjectOf(value) {
  if (!isUuid(value)) throw new Refusal("input-invalid", "subject: a UUID in small letters is needed.");
  return value;
}
const ADMIN_BYTES = 4 * 1048576;
async function adminBody({ request }, { sites }) {
  const body = await readJson(request, ADMIN_BYTES, 12);
  const name = isRecord(body) ? body.site : void 0;
  const site = typeof name === "string" ? sites.get(name) : void 0;
  if (!isRecord(body) || typeof name !== "string" || !site)
    throw new Refusal("site-unknown", "site: name a site that this receiver serves.");
  return { name, site, body };
}
function lineOf(body, key, most = 254) {
  const value = body[key];
  if (typeof value !== "string" || !value.trim() || value.length > most || /[\p{Cc}\p{Surrogate}]/u.test(value))
    throw new Refusal("input-invalid", `${key}: a text of one line, at most ${most} characters, is needed.`);
  return value.trim();
}

export { adminBody, json, lineOf, siteOf, subjectOf };
//# sourceMappingURL=context.js.map
