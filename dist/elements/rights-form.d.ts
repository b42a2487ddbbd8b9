/** How a request reaches the owner: by the page's own function, by an address, or by a mail that the person sends. */
import type { RightsWords } from '../i18n/rights/index.js';
import type { RightsRequest } from '../model/rights.js';
/** Sends a request on; rejects where it did not arrive. */
export type SendRequest = (request: RightsRequest) => unknown;
/** Posts requests to an address as JSON. Rejects where the answer is not one of success. */
export declare function sendTo(endpoint: string): SendRequest;
/** The address of a mail that holds a request, for the person to send. */
export declare function mailOf(request: RightsRequest, email: string, words: RightsWords): string;
