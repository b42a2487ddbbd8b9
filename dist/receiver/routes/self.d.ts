import { type House, type Visit } from '../context.js';
/** `GET /v1/self/events`: the events of this subject and of those linked to it. */
export declare function getSelfEvents(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/self/outcomes`: which recipients have acknowledged one withdrawal or objection (WD-07). */
export declare function getSelfOutcomes(visit: Visit, house: House): Promise<Response>;
/** `DELETE /v1/self`: erases the events of this subject, and says what is left and why (DS-06, Art. 17). */
export declare function deleteSelf(visit: Visit, house: House): Promise<Response>;
