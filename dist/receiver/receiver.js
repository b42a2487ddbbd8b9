import { confirmationsIn } from './confirmations.js';
import { groupCommit } from './commit.js';
import { limitsOf } from './limits.js';
import { preflight, corsHeaders } from './origin.js';
import { Refusal, problemResponse, problem } from './problem.js';
import { tellRecipients } from './push.js';
import { putNotices, listNotices, postLink, postErasure, getSubject, getRecords, getPermissions, getDeliveries, getStatistics, postSuppression, getRequests, postRequestChange } from './routes/admin.js';
import { getConfirm, postConfirm, postConfirmation, getConfirmation } from './routes/confirm.js';
import { postEvents } from './routes/events.js';
import { postClear } from './routes/clear.js';
import { getNotice, getDigest, getKeys, getHealth, postRequest } from './routes/public.js';
import { getSelfEvents, getSelfOutcomes, deleteSelf } from './routes/self.js';
import { checkSite } from './sites-config.js';

const ROUTES = [
  { method: "POST", path: "/v1/events", route: postEvents },
  { method: "GET", path: "/v1/self/events", route: getSelfEvents },
  { method: "GET", path: "/v1/self/outcomes", route: getSelfOutcomes },
  { method: "DELETE", path: "/v1/self", route: deleteSelf },
  { method: "POST", path: "/v1/clear", route: postClear },
  { method: "GET", path: "/v1/notices/", route: getNotice },
  { method: "GET", path: "/v1/digests/", route: getDigest },
  { method: "GET", path: "/.well-known/jwks.json", route: getKeys },
  { method: "GET", path: "/healthz", route: getHealth },
  { method: "POST", path: "/v1/requests", route: postRequest },
  { method: "GET", path: "/v1/confirm", route: getConfirm },
  { method: "POST", path: "/v1/confirm", route: postConfirm },
  { method: "PUT", path: "/v1/notices", route: putNotices, admin: true },
  { method: "GET", path: "/v1/notices", route: listNotices, admin: true },
  { method: "POST", path: "/v1/links", route: postLink, admin: true },
  { method: "POST", path: "/v1/erasures", route: postErasure, admin: true },
  { method: "GET", path: "/v1/subjects/", route: getSubject, admin: true },
  { method: "GET", path: "/v1/records/", route: getRecords, admin: true },
  { method: "GET", path: "/v1/permissions/", route: getPermissions, admin: true },
  { method: "GET", path: "/v1/deliveries/", route: getDeliveries, admin: true },
  { method: "GET", path: "/v1/statistics", route: getStatistics, admin: true },
  { method: "POST", path: "/v1/suppressions", route: postSuppression, admin: true },
  { method: "GET", path: "/v1/requests", route: getRequests, admin: true },
  { method: "POST", path: "/v1/requests/", route: postRequestChange, admin: true },
  { method: "POST", path: "/v1/confirmations", route: postConfirmation, admin: true },
  { method: "GET", path: "/v1/confirmations/", route: getConfirmation, admin: true }
];
function createReceiver(options) {
  const { store, sites, adminToken, base = "", issuer, limits = {}, onError, mailer } = options;
  for (const [name, site] of Object.entries(sites)) checkSite(name, site);
  if (adminToken !== void 0 && adminToken.length < 24)
    throw new TypeError("adminToken: at least 24 characters, such as from `openssl rand -hex 24`.");
  const served = new Map(Object.entries(sites));
  const origins = new Set([...served.values()].flatMap((site) => site.origins));
  const commit = groupCommit(
    store.events,
    options.groupCommit === false ? { window: 0, most: 1, atOnce: Infinity } : options.groupCommit
  );
  const confirmations = mailer && confirmationsIn(
    store,
    commit,
    mailer,
    (event, hash) => tellRecipients(store.deliveries, served.get(event.site) ?? { }, [{ event, hash }])
  );
  const house = {
    store,
    commit,
    limits: limitsOf(limits, store.now),
    sites: served,
    confirmations,
    issuer: (url) => issuer ?? `${url.origin}${base}`
  };
  const answer = async (request, client) => {
    const url = new URL(request.url);
    const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : "";
    const here = ROUTES.filter((entry2) => matches(entry2, path));
    const entry = here.find(({ method }) => method === request.method);
    if (!entry) {
      if (!here.length) throw new Refusal("not-found", "See the OpenAPI document for what there is.");
      const allow = [...new Set(here.map(({ method }) => method))].join(", ");
      throw new Refusal("method-not-allowed", `This address takes ${allow}.`, void 0, { Allow: allow });
    }
    if (entry.admin) await demandCredential(request, adminToken);
    const visit = { request, url, rest: entry.path.endsWith("/") ? path.slice(entry.path.length) : "", client };
    return entry.route(visit, house);
  };
  const receiver = async (request, client = "") => {
    if (request.method === "OPTIONS") return preflight(request, origins);
    let response;
    try {
      response = await answer(request, client);
    } catch (error) {
      if (error instanceof Refusal) response = problemResponse(error.problem, error.headers);
      else {
        onError?.(error);
        response = problemResponse(
          problem("store-unavailable", "Nothing of this request is acknowledged. Send it again.", 5)
        );
      }
    }
    for (const [name, value] of Object.entries(corsHeaders(request, origins))) response.headers.set(name, value);
    response.headers.set("X-Content-Type-Options", "nosniff");
    return response;
  };
  return Object.assign(receiver, { drain: () => commit.drain() });
}
function matches({ path: own }, path) {
  return own.endsWith("/") ? path.startsWith(own) && path.length > own.length : path === own;
}
async function demandCredential(request, adminToken) {
  const [, given] = /^Bearer (\S{1,512})$/.exec(request.headers.get("authorization") ?? "") ?? [];
  if (given === void 0 || adminToken === void 0)
    throw new Refusal(
      "credential-missing",
      "Send Authorization: Bearer and the credential of the receiver.",
      void 0,
      {
        "WWW-Authenticate": "Bearer"
      }
    );
  const hash = async (text) => String(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
  if (await hash(given) !== await hash(adminToken))
    throw new Refusal("credential-refused", "This is not the credential of the receiver.");
}

export { ROUTES, createReceiver };
//# sourceMappingURL=receiver.js.map
