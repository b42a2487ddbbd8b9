import { SyncError } from '../adapter.js';
import { ConsentError } from '../../model/error.js';
import { readProblem } from '../../model/wire.js';

function askAt({ url, fetch: fetcher, headers: always }) {
  const base = new URL(url, globalThis.document?.baseURI);
  const safe = base.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$|\.localhost$/.test(base.hostname);
  if (!safe || !/^https?:$/.test(base.protocol) || base.username || base.password) {
    throw new ConsentError(
      "sync-address",
      `${base.protocol}//${base.host} cannot be sent to: use https, without a name or password in the address (SE-04).`
    );
  }
  const start = base.href.replace(/\/$/, "");
  return async (path, { method = "GET", body, headers, keepalive = false, raw = false }, context) => {
    const init = {
      method,
      headers: { Accept: "application/json", ...always, ...context.headers, ...headers },
      signal: context.signal,
      cache: "no-store",
      // The address of the page says what somebody looked at (PR-05).
      referrerPolicy: "no-referrer",
      redirect: "manual"
    };
    if (body !== void 0) {
      init.body = JSON.stringify(body);
      Object.assign(init.headers, { "Content-Type": "application/json" });
    }
    const send = fetcher ?? fetch;
    const response = await (keepalive ? (
      // The 64 KiB that may outlive a page are shared by all it sends: full, it is sent the plain way.
      send(start + path, { ...init, keepalive }).catch(() => send(start + path, init))
    ) : send(start + path, init));
    const text = await response.text();
    if (response.ok) {
      const value = raw ? text : parse(text);
      if (value === void 0) throw new SyncError("config", "The answer is no JSON.", { status: response.status });
      return value;
    }
    const { status } = response;
    const kind = kindOf(status);
    const retryAfterMs = retryAfter(response.headers);
    throw new SyncError(kind, `The server answered ${String(status)}.`, {
      status,
      ...retryAfterMs !== void 0 && { retryAfterMs },
      problem: readProblem(parse(text))
    });
  };
}
function kindOf(status) {
  if (status === 401 || status === 403) return "auth";
  if ([400, 409, 413, 422].includes(status)) return "refused";
  return status === 0 || status >= 300 && status < 400 || [404, 405, 406, 410, 415].includes(status) ? "config" : "retry";
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function retryAfter(headers) {
  const text = headers.get("retry-after");
  if (text === null) return void 0;
  if (/^\d+$/.test(text)) return Number(text) * 1e3;
  const wait = Date.parse(text) - (Date.parse(headers.get("date") ?? "") || Date.now());
  return wait >= 0 ? wait : void 0;
}

export { askAt };
//# sourceMappingURL=ask.js.map
