/** How a request reaches the owner: by the page's own function, by an address, or by a mail that the person sends. */
import type { RightsWords } from '../i18n/rights/index.js';
import { fill } from '../i18n/fill.js';
import type { RightsRequest } from '../model/rights.js';

/** Sends a request on; rejects where it did not arrive. */
export type SendRequest = (request: RightsRequest) => unknown;

/** Posts requests to an address as JSON. Rejects where the answer is not one of success. */
export function sendTo(endpoint: string): SendRequest {
  return async (request) => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': request.id },
      body: JSON.stringify(request),
    });
    if (!answer.ok) throw new Error(`${endpoint} answered ${String(answer.status)}`);
  };
}

/** The address of a mail that holds a request, for the person to send. */
export function mailOf(request: RightsRequest, email: string, words: RightsWords): string {
  const { right, contact, details, id } = request;
  const { name } = words.right[right];
  const lines = [
    `${words.which} ${name}`,
    `${words.contact} ${contact}`,
    ...(details ? [`${words.details} ${details}`] : []),
    `${words.reference}: ${id}`,
  ];
  const subject = encodeURIComponent(fill(words.subject, { right: name }));
  // Address as it stands in the policy; what could end it or add a field is written out.
  const to = encodeURIComponent(email).replace('%40', '@');
  return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n\r\n'))}`;
}
