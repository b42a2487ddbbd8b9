/** `POST /v1/clear`: takes away cookies that a page cannot reach, once their purpose has ended (WD-06). */
import { type House, type Visit } from '../context.js';
/**
 * Expires what is asked for and what the owner lists under `clears`; nothing else, whoever asks. A cookie of another path
 * does not come along with the request, so what is listed by its whole name is expired unseen.
 */
export declare function postClear({ request, url, client }: Visit, { sites, limits }: House): Promise<Response>;
