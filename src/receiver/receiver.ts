/**
 * The receiver: a function from `Request` to `Response`, so that it runs on
 * any server that knows these, and in a test without a socket.
 *
 * It keeps what it has acknowledged, stores a no whatever else is wrong, and
 * lets nobody's event fail for a neighbour's.
 */
import type { Confirmations, Mailer } from './confirmations.js';
import { confirmationsIn } from './confirmations.js';
import { groupCommit, type CommitOptions } from './commit.js';
import type { House, Route, Visit } from './context.js';
import { limitsOf, type LimitOptions } from './limits.js';
import type { Store } from './open-store.js';
import { corsHeaders, preflight } from './origin.js';
import { problem, problemResponse, Refusal } from './problem.js';
import { tellRecipients } from './push.js';
import * as admin from './routes/admin.js';
import { getConfirm, getConfirmation, postConfirm, postConfirmation } from './routes/confirm.js';
import { postEvents } from './routes/events.js';
import { postClear } from './routes/clear.js';
import { getDigest, getHealth, getKeys, getNotice, postRequest } from './routes/public.js';
import { deleteSelf, getSelfEvents, getSelfOutcomes } from './routes/self.js';
import { checkSite, type SiteOptions } from './sites-config.js';

/** Options of `createReceiver()`. */
export interface ReceiverOptions {
  /** What `openStore()` gives. */
  readonly store: Store;
  /** The sites it serves, by the name in their policies. */
  readonly sites: Readonly<Record<string, SiteOptions>>;
  /** The credential of administrative routes, at least 24 characters; without one they are closed. */
  readonly adminToken?: string;
  /** The path it is mounted at, such as `/consent`. */
  readonly base?: string;
  /** The address that receipts name as their issuer; that of the request unless said. */
  readonly issuer?: string;
  readonly limits?: LimitOptions;
  /** How rows of many requests are written together; `false` writes each request on its own. */
  readonly groupCommit?: CommitOptions | false;
  /** Sends confirmations; without one they cannot be asked for. */
  readonly mailer?: Mailer;
  /** Is told of faults; a visitor is told only that there was one. */
  readonly onError?: (error: unknown) => void;
}

/** Answers requests. `client` is the address of whoever asks, for rate limits only. */
export interface Receiver {
  (request: Request, client?: string): Promise<Response>;
  /** Settles when everything that was taken in has been written or has failed. */
  drain(): Promise<void>;
}

interface Entry {
  readonly method: string;
  /** The path; one that ends in `/` goes on with what the route is about. */
  readonly path: string;
  readonly route: Route;
  readonly admin?: true;
}

/** Every route; `openapi.json` describes each. */
export const ROUTES: readonly Entry[] = [
  { method: 'POST', path: '/v1/events', route: postEvents },
  { method: 'GET', path: '/v1/self/events', route: getSelfEvents },
  { method: 'GET', path: '/v1/self/outcomes', route: getSelfOutcomes },
  { method: 'DELETE', path: '/v1/self', route: deleteSelf },
  { method: 'POST', path: '/v1/clear', route: postClear },
  { method: 'GET', path: '/v1/notices/', route: getNotice },
  { method: 'GET', path: '/v1/digests/', route: getDigest },
  { method: 'GET', path: '/.well-known/jwks.json', route: getKeys },
  { method: 'GET', path: '/healthz', route: getHealth },
  { method: 'POST', path: '/v1/requests', route: postRequest },
  { method: 'GET', path: '/v1/confirm', route: getConfirm },
  { method: 'POST', path: '/v1/confirm', route: postConfirm },
  { method: 'PUT', path: '/v1/notices', route: admin.putNotices, admin: true },
  { method: 'GET', path: '/v1/notices', route: admin.listNotices, admin: true },
  { method: 'POST', path: '/v1/links', route: admin.postLink, admin: true },
  { method: 'POST', path: '/v1/erasures', route: admin.postErasure, admin: true },
  { method: 'GET', path: '/v1/subjects/', route: admin.getSubject, admin: true },
  { method: 'GET', path: '/v1/records/', route: admin.getRecords, admin: true },
  { method: 'GET', path: '/v1/permissions/', route: admin.getPermissions, admin: true },
  { method: 'GET', path: '/v1/deliveries/', route: admin.getDeliveries, admin: true },
  { method: 'GET', path: '/v1/statistics', route: admin.getStatistics, admin: true },
  { method: 'POST', path: '/v1/suppressions', route: admin.postSuppression, admin: true },
  { method: 'GET', path: '/v1/requests', route: admin.getRequests, admin: true },
  { method: 'POST', path: '/v1/requests/', route: admin.postRequestChange, admin: true },
  { method: 'POST', path: '/v1/confirmations', route: postConfirmation, admin: true },
  { method: 'GET', path: '/v1/confirmations/', route: getConfirmation, admin: true },
];

/** Makes a receiver. Throws where a site or the credential is described in a way that cannot be meant. */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { store, sites, adminToken, base = '', issuer, limits = {}, onError, mailer } = options;
  for (const [name, site] of Object.entries(sites)) checkSite(name, site);
  if (adminToken !== undefined && adminToken.length < 24)
    throw new TypeError('adminToken: at least 24 characters, such as from `openssl rand -hex 24`.');
  const served = new Map(Object.entries(sites));
  const origins = new Set([...served.values()].flatMap((site) => site.origins));
  const commit = groupCommit(
    store.events,
    options.groupCommit === false ? { window: 0, most: 1, atOnce: Infinity } : options.groupCommit,
  );
  const confirmations: Confirmations | undefined =
    mailer &&
    confirmationsIn(store, commit, mailer, (event, hash) =>
      tellRecipients(store.deliveries, served.get(event.site) ?? { origins: [] }, [{ event, hash }]),
    );
  const house: House = {
    store,
    commit,
    limits: limitsOf(limits, store.now),
    sites: served,
    confirmations,
    issuer: (url) => issuer ?? `${url.origin}${base}`,
  };

  const answer = async (request: Request, client: string): Promise<Response> => {
    const url = new URL(request.url);
    const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : '';
    const here = ROUTES.filter((entry) => matches(entry, path));
    const entry = here.find(({ method }) => method === request.method);
    if (!entry) {
      if (!here.length) throw new Refusal('not-found', 'See the OpenAPI document for what there is.');
      const allow = [...new Set(here.map(({ method }) => method))].join(', ');
      throw new Refusal('method-not-allowed', `This address takes ${allow}.`, undefined, { Allow: allow });
    }
    if (entry.admin) await demandCredential(request, adminToken);
    const visit: Visit = { request, url, rest: entry.path.endsWith('/') ? path.slice(entry.path.length) : '', client };
    return entry.route(visit, house);
  };

  const receiver = async (request: Request, client = ''): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight(request, origins);
    let response: Response;
    try {
      response = await answer(request, client);
    } catch (error) {
      if (error instanceof Refusal) response = problemResponse(error.problem, error.headers);
      else {
        onError?.(error);
        response = problemResponse(
          problem('store-unavailable', 'Nothing of this request is acknowledged. Send it again.', 5),
        );
      }
    }
    for (const [name, value] of Object.entries(corsHeaders(request, origins))) response.headers.set(name, value);
    response.headers.set('X-Content-Type-Options', 'nosniff');
    return response;
  };
  return Object.assign(receiver, { drain: () => commit.drain() });
}

function matches({ path: own }: Entry, path: string): boolean {
  return own.endsWith('/') ? path.startsWith(own) && path.length > own.length : path === own;
}

/** Digests are compared, not the words themselves: how long that takes tells nothing of either. */
async function demandCredential(request: Request, adminToken: string | undefined): Promise<void> {
  const [, given] = /^Bearer (\S{1,512})$/.exec(request.headers.get('authorization') ?? '') ?? [];
  if (given === undefined || adminToken === undefined)
    throw new Refusal(
      'credential-missing',
      'Send Authorization: Bearer and the credential of the receiver.',
      undefined,
      {
        'WWW-Authenticate': 'Bearer',
      },
    );
  const hash = async (text: string): Promise<string> =>
    String(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
  if ((await hash(given)) !== (await hash(adminToken)))
    throw new Refusal('credential-refused', 'This is not the credential of the receiver.');
}
