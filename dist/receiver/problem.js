import { PROBLEM_TYPE } from '../model/wire.js';

const TITLES = {
  "not-found": [404, "There is nothing at this address"],
  "method-not-allowed": [405, "This address takes another method"],
  "not-json": [415, "The body is not JSON"],
  "body-unreadable": [400, "The body cannot be read"],
  "too-large": [413, "The body is too large"],
  "too-many-events": [413, "There are too many events in one request"],
  "event-malformed": [422, "This is not an event"],
  "event-too-large": [413, "The event is too large"],
  "hash-mismatch": [409, "The hash is not that of the text"],
  "id-taken": [409, "Another event has this id"],
  "site-unknown": [422, "This receiver does not serve that site"],
  "site-suspended": [403, "The site takes no new consent"],
  "origin-refused": [403, "The page is not one of the site"],
  "subject-unproven": [403, "The secret of this subject was not shown"],
  "event-erased": [410, "This event was erased"],
  "rate-limited": [429, "Too many requests"],
  "store-busy": [503, "The store has too much to write"],
  "store-unavailable": [503, "The store cannot be reached"],
  "credential-missing": [401, "This address needs a credential"],
  "credential-refused": [403, "The credential is not right"],
  "input-invalid": [422, "The input is not right"],
  "token-unknown": [410, "This token is not known, was used, or has expired"],
  "secret-required": [401, "The secret of the subject is needed"]
};
function problem(code, detail, retryAfter) {
  const [status, title] = TITLES[code];
  return {
    type: `${PROBLEM_TYPE}${code}`,
    title,
    status,
    detail,
    ...retryAfter === void 0 ? {} : { retryAfter }
  };
}
class Refusal extends Error {
  problem;
  headers;
  constructor(code, detail, retryAfter, headers = {}) {
    super(detail);
    this.problem = problem(code, detail, retryAfter);
    this.headers = headers;
  }
}
function problemResponse(details, headers = {}) {
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...details.retryAfter === void 0 ? {} : { "Retry-After": String(details.retryAfter) },
      ...headers
    }
  });
}

export { Refusal, problem, problemResponse };
//# sourceMappingURL=problem.js.map
