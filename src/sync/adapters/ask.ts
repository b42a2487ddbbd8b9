/**
 * One question over HTTP, and what its answer means for who sends: the same
 * for every server (SE-04). 401 and 403 are the owner's door; 400, 409, 413
 * and 422 are about what was sent; 404, 405, 410, 415, a redirect and an
 * answer that is no JSON are about the set-up; all else passes.
 */
import { SyncError, type SyncContext, type SyncErrorKind } from '../adapter.js';
import { ConsentError } from '../../model/error.js';
import { readProblem } from '../../model/wire.js';

/** How to ask. */
export interface Question {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly keepalive?: boolean;
  /** Give the text as it came. */
  readonly raw?: boolean;
}

/** Asks one server. */
export type Ask = (
  path: string,
  question: Question,
  context: Pick<SyncContext, 'headers' | 'signal'>,
) => Promise<unknown>;

/** What an adapter over HTTP is made with. */
export interface HttpOptions {
  /** Where the server is: `https:`, or an address of this page's own. */
  readonly url: string;
  /** `fetch` unless said. */
  readonly fetch?: typeof fetch;
  /** Sent with every call. Never a secret: everybody can read it in the page. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Makes the way to ask one server. Throws `sync-address` where its address is
 * not safe: not https (localhost is), or with a name or a password in it.
 */
export function askAt({ url, fetch: fetcher, headers: always }: HttpOptions): Ask {
  const base = new URL(url, (globalThis.document as Partial<Document> | undefined)?.baseURI);
  const safe = base.protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(base.hostname);
  if (!safe || !/^https?:$/.test(base.protocol) || base.username || base.password) {
    throw new ConsentError(
      'sync-address',
      `${base.protocol}//${base.host} cannot be sent to: use https, without a name or password in the address (SE-04).`,
    );
  }
  const start = base.href.replace(/\/$/, '');

  return async (path, { method = 'GET', body, headers, keepalive = false, raw = false }, context) => {
    const init: RequestInit = {
      method,
      headers: { Accept: 'application/json', ...always, ...context.headers, ...headers },
      signal: context.signal,
      cache: 'no-store',
      // The address of the page says what somebody looked at (PR-05).
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      Object.assign(init.headers as object, { 'Content-Type': 'application/json' });
    }
    const send = fetcher ?? fetch;
    const response = await (keepalive
      ? // The 64 KiB that may outlive a page are shared by all it sends: full, it is sent the plain way.
        send(start + path, { ...init, keepalive }).catch(() => send(start + path, init))
      : send(start + path, init));
    const text = await response.text();
    if (response.ok) {
      const value = raw ? text : parse(text);
      if (value === undefined) throw new SyncError('config', 'The answer is no JSON.', { status: response.status });
      return value;
    }
    const { status } = response;
    const kind: SyncErrorKind = kindOf(status);
    const retryAfterMs = retryAfter(response.headers);
    throw new SyncError(kind, `The server answered ${String(status)}.`, {
      status,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      problem: readProblem(parse(text)),
    });
  };
}

function kindOf(status: number): SyncErrorKind {
  if (status === 401 || status === 403) return 'auth';
  if ([400, 409, 413, 422].includes(status)) return 'refused';
  // 0 is a redirect that was not followed: what is sent is for this address alone.
  return status === 0 || (status >= 300 && status < 400) || [404, 405, 406, 410, 415].includes(status)
    ? 'config'
    : 'retry';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A page of a proxy, or half an answer.
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or a date by the server's own clock. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const wait = Date.parse(text) - (Date.parse(headers.get('date') ?? '') || Date.now());
  return wait >= 0 ? wait : undefined;
}
