/** An adapter to a server of one's own, as the README shows it; `adapters.test.js` runs it through the suite. */

const MEANING = { 400: 'refused', 401: 'auth', 403: 'auth', 409: 'refused', 413: 'refused', 422: 'refused' };

// prettier-ignore
export const ourAdapter = (url, fetcher = fetch) => ({
  name: 'ours',
  capabilities: {
    pull: false, subscribe: false, receipts: false, atomicBatch: true, keepaliveSafe: true, maxBatch: 50, maxBytes: 48_000,
  },
  async push(events, { site, subject, capability, headers, keepalive, signal }) {
    const response = await fetcher(url, {
      method: 'POST', keepalive, signal, referrerPolicy: 'no-referrer', redirect: 'manual',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ site, subject, capability, events }),
    });
    const { status, ok } = response;
    const isJson = response.headers.get('Content-Type')?.includes('json');
    if (ok && isJson) return response.json(); // { accepted: [id, …], duplicate: [id, …], rejected: [] }
    const kind = MEANING[status] ?? (status === 408 || status === 425 || status === 429 || status >= 500 ? 'retry' : 'config');
    const retryAfterMs = 1000 * Number(response.headers.get('Retry-After')) || undefined;
    throw Object.assign(new Error(`The server answered ${status}.`), { kind, status, retryAfterMs });
  },
});
