/**
 * Answers that say no, as RFC 9457 writes them: a type to look up, a title
 * for people, a status, and what to change.
 */
import { type WireProblem } from '../model/wire.js';
/** One reason for saying no. */
export interface ProblemDetails extends WireProblem {
    /** What is wrong here, and what to change. */
    readonly detail: string;
    /** Seconds until the same request may be made again. */
    readonly retryAfter?: number;
}
/** The last word of a problem's type. */
export type ProblemCode = 'not-found' | 'method-not-allowed' | 'not-json' | 'body-unreadable' | 'too-large' | 'too-many-events' | 'event-malformed' | 'event-too-large' | 'hash-mismatch' | 'id-taken' | 'site-unknown' | 'site-suspended' | 'origin-refused' | 'subject-unproven' | 'event-erased' | 'rate-limited' | 'store-busy' | 'store-unavailable' | 'credential-missing' | 'credential-refused' | 'input-invalid' | 'token-unknown' | 'secret-required';
/** A problem by its code, with what is wrong here. */
export declare function problem(code: ProblemCode, detail: string, retryAfter?: number): ProblemDetails;
/** Thrown inside a route and answered as it says. */
export declare class Refusal extends Error {
    readonly problem: ProblemDetails;
    readonly headers: Readonly<Record<string, string>>;
    constructor(code: ProblemCode, detail: string, retryAfter?: number, headers?: Readonly<Record<string, string>>);
}
/** The answer that carries a problem. */
export declare function problemResponse(details: ProblemDetails, headers?: Readonly<Record<string, string>>): Response;
