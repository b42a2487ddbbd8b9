import { type ConsentEvent } from '../model/event.js';
import { type ProblemDetails } from './problem.js';
/** An event that has passed. */
export interface Admitted {
    readonly event: ConsentEvent;
    readonly hash: string;
    readonly body: string;
    /** It takes back, refuses or objects, and opens nothing. Such an event is always stored. */
    readonly denial: boolean;
}
/** An event that has not, with the id it claims where that could be read. */
export interface Turned {
    readonly id: string;
    readonly problem: ProblemDetails;
}
/** Looks at one item of a request: canonical text and hash, and nothing else. `maxBytes` is for the text in UTF-8. */
export declare function admit(item: unknown, maxBytes: number): Promise<Admitted | Turned>;
