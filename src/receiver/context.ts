/**
 * What a route is handed, and how it answers.
 */
import type { Commit } from './commit.js';
import type { Confirmations } from './confirmations.js';
import type { Limits } from './limits.js';
import type { Store } from './open-store.js';
import { readJson } from './body.js';
import { Refusal } from './problem.js';
import { isRecord, isSite, isUuid } from './shape.js';
import type { SiteOptions } from './sites-config.js';

/** What all routes share. */
export interface House {
  readonly store: Store;
  readonly commit: Commit;
  readonly limits: Limits;
  readonly sites: ReadonlyMap<string, SiteOptions>;
  readonly confirmations: Confirmations | undefined;
  readonly issuer: (url: URL) => string;
}

/** One request on its way. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  /** What the address holds after its route: a digest, a subject. */
  readonly rest: string;
  /** Where it comes from, as the server in front says; only ever used for rate limits. */
  readonly client: string;
}

/** A route: answers, or throws a `Refusal`. */
export type Route = (visit: Visit, house: House) => Promise<Response>;

/** Answers with JSON. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  });
}

/** The site that a request names, by `?site=`. */
export function siteOf({ url }: Visit, { sites }: House): { name: string; site: SiteOptions } {
  const name = url.searchParams.get('site') ?? '';
  const site = isSite(name) ? sites.get(name) : undefined;
  if (!site) throw new Refusal('site-unknown', 'Name a site that this receiver serves: ?site=…');
  return { name, site };
}

/** A UUID in small letters, wherever it came from. */
export function subjectOf(value: unknown): string {
  if (!isUuid(value)) throw new Refusal('input-invalid', 'subject: a UUID in small letters is needed.');
  return value as string;
}

const ADMIN_BYTES = 4 * 1_048_576;

/** The body of an administrative request: an object, of a site that is served. */
export async function adminBody(
  { request }: Visit,
  { sites }: House,
): Promise<{ readonly name: string; readonly site: SiteOptions; readonly body: Record<string, unknown> }> {
  const body = await readJson(request, ADMIN_BYTES, 12);
  const name = isRecord(body) ? body.site : undefined;
  const site = typeof name === 'string' ? sites.get(name) : undefined;
  if (!isRecord(body) || typeof name !== 'string' || !site)
    throw new Refusal('site-unknown', 'site: name a site that this receiver serves.');
  return { name, site, body };
}

/** A text of one line out of a body. */
export function lineOf(body: Record<string, unknown>, key: string, most = 254): string {
  const value = body[key];
  if (typeof value !== 'string' || !value.trim() || value.length > most || /[\p{Cc}\p{Surrogate}]/u.test(value))
    throw new Refusal('input-invalid', `${key}: a text of one line, at most ${most} characters, is needed.`);
  return value.trim();
}
