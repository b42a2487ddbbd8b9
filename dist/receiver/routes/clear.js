import { json } from '../context.js';
import { readJson } from '../body.js';
import { comesFrom } from '../origin.js';
import { Refusal } from '../problem.js';
import { pattern } from '../../model/pattern.js';
import { readClearQuestion } from '../../model/wire.js';

async function postClear({ request, url, client }, { sites, limits }) {
  const wait = await limits.clears(client);
  if (wait) throw new Refusal("rate-limited", "Try again in a minute.", wait);
  const question = readClearQuestion(await readJson(request, 16384, 3));
  if (!question) throw new Refusal("input-invalid", "Ask { v: 1, site, cookies }, with names as the policy has them.");
  const site = sites.get(question.site);
  if (!site) throw new Refusal("site-unknown", "site: name a site of this receiver.");
  if (!comesFrom(request, site)) throw new Refusal("origin-refused", "Only pages of the site itself may ask this.");
  const { clears = [] } = site;
  const there = (request.headers.get("cookie") ?? "").split(/; */).map((pair) => pair.split("=", 1)[0] ?? "");
  const secure = url.protocol === "https:" || /^https:/.test(request.headers.get("origin") ?? "");
  const expired = /* @__PURE__ */ new Set();
  const answer = { cleared: [], left: [] };
  for (const asked of question.cookies) {
    const fits = pattern(asked);
    const whole = clears.map(({ name }) => name).filter((name) => !name.includes("*") && fits(name));
    const found = [...there.filter(fits), ...whole].map((name) => ({ name, listed: listedAs(name, clears) }));
    for (const { name, listed } of found) for (const each of listed) expired.add(expiry(name, each, secure));
    if (!found.length) continue;
    answer[found.every(({ listed }) => listed.length) ? "cleared" : "left"].push(asked);
  }
  const response = json(answer);
  for (const line of expired) response.headers.append("Set-Cookie", line);
  return response;
}
function listedAs(found, clears) {
  return clears.filter(({ name }) => pattern(name)(found));
}
function expiry(name, { path = "/", domain }, secure) {
  return [
    `${name}=`,
    "Max-Age=0",
    `Path=${path}`,
    ...domain ? [`Domain=${domain}`] : [],
    "HttpOnly",
    "SameSite=Lax",
    ...secure ? ["Secure"] : []
  ].join("; ");
}

export { postClear };
//# sourceMappingURL=clear.js.map
