/**
 * Which page a request comes from. Other sites are answered without leave to
 * read the answer, and nothing they send opens anything.
 */
import { CAPABILITY_HEADER } from '../model/wire.js';
import type { SiteOptions } from './sites-config.js';

/** Whether a request may add consents to a site: it comes from one of the site's own pages, or from no page at all. */
export function comesFrom(request: Request, { origins }: Pick<SiteOptions, 'origins'>): boolean {
  const origin = request.headers.get('origin');
  // A browser names its origin with every POST. What names none is the shop's own server, or a test.
  if (origin !== null) return origins.includes(origin);
  const fetchSite = request.headers.get('sec-fetch-site');
  return fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none';
}

/** Headers that let one of these origins read the answer: an exact echo, never `*`, no credentials. */
export function corsHeaders(request: Request, origins: ReadonlySet<string>): Record<string, string> {
  const origin = request.headers.get('origin');
  const vary = { Vary: 'Origin' };
  if (origin === null || !origins.has(origin)) return vary;
  return { ...vary, 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'Retry-After' };
}

/** The answer to a preflight. */
export function preflight(request: Request, origins: ReadonlySet<string>): Response {
  const headers = corsHeaders(request, origins);
  return new Response(null, {
    status: 204,
    headers: headers['Access-Control-Allow-Origin']
      ? {
          ...headers,
          'Access-Control-Allow-Methods': 'GET, POST, DELETE',
          'Access-Control-Allow-Headers': `authorization, content-type, ${CAPABILITY_HEADER}`,
          'Access-Control-Max-Age': '86400',
        }
      : headers,
  });
}
