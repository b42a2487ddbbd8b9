import type { SiteOptions } from './sites-config.js';
/** Whether a request may add consents to a site: it comes from one of the site's own pages, or from no page at all. */
export declare function comesFrom(request: Request, { origins }: Pick<SiteOptions, 'origins'>): boolean;
/** Headers that let one of these origins read the answer: an exact echo, never `*`, no credentials. */
export declare function corsHeaders(request: Request, origins: ReadonlySet<string>): Record<string, string>;
/** The answer to a preflight. */
export declare function preflight(request: Request, origins: ReadonlySet<string>): Response;
