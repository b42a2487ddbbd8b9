/**
 * Answers that say no, as RFC 9457 writes them: a type to look up, a title
 * for people, a status, and what to change.
 */

import { PROBLEM_TYPE, type WireProblem } from '../model/wire.js';

/** One reason for saying no. */
export interface ProblemDetails extends WireProblem {
  /** What is wrong here, and what to change. */
  readonly detail: string;
  /** Seconds until the same request may be made again. */
  readonly retryAfter?: number;
}

const TITLES: Readonly<Record<ProblemCode, readonly [number, string]>> = {
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address takes another method'],
  'not-json': [415, 'The body is not JSON'],
  'body-unreadable': [400, 'The body cannot be read'],
  'too-large': [413, 'The body is too large'],
  'too-many-events': [413, 'There are too many events in one request'],
  'event-malformed': [422, 'This is not an event'],
  'event-too-large': [413, 'The event is too large'],
  'hash-mismatch': [409, 'The hash is not that of the text'],
  'id-taken': [409, 'Another event has this id'],
  'site-unknown': [422, 'This receiver does not serve that site'],
  'site-suspended': [403, 'The site takes no new consent'],
  'origin-refused': [403, 'The page is not one of the site'],
  'subject-unproven': [403, 'The secret of this subject was not shown'],
  'event-erased': [410, 'This event was erased'],
  'rate-limited': [429, 'Too many requests'],
  'store-busy': [503, 'The store has too much to write'],
  'store-unavailable': [503, 'The store cannot be reached'],
  'credential-missing': [401, 'This address needs a credential'],
  'credential-refused': [403, 'The credential is not right'],
  'input-invalid': [422, 'The input is not right'],
  'token-unknown': [410, 'This token is not known, was used, or has expired'],
  'secret-required': [401, 'The secret of the subject is needed'],
};

/** The last word of a problem's type. */
export type ProblemCode =
  | 'not-found'
  | 'method-not-allowed'
  | 'not-json'
  | 'body-unreadable'
  | 'too-large'
  | 'too-many-events'
  | 'event-malformed'
  | 'event-too-large'
  | 'hash-mismatch'
  | 'id-taken'
  | 'site-unknown'
  | 'site-suspended'
  | 'origin-refused'
  | 'subject-unproven'
  | 'event-erased'
  | 'rate-limited'
  | 'store-busy'
  | 'store-unavailable'
  | 'credential-missing'
  | 'credential-refused'
  | 'input-invalid'
  | 'token-unknown'
  | 'secret-required';

/** A problem by its code, with what is wrong here. */
export function problem(code: ProblemCode, detail: string, retryAfter?: number): ProblemDetails {
  const [status, title] = TITLES[code];
  return {
    type: `${PROBLEM_TYPE}${code}`,
    title,
    status,
    detail,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** Thrown inside a route and answered as it says. */
export class Refusal extends Error {
  readonly problem: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, retryAfter?: number, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    this.problem = problem(code, detail, retryAfter);
    this.headers = headers;
  }
}

/** The answer that carries a problem. */
export function problemResponse(details: ProblemDetails, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...(details.retryAfter === undefined ? {} : { 'Retry-After': String(details.retryAfter) }),
      ...headers,
    },
  });
}
