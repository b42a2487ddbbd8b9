/** What the owner asks, with a credential. */
import { type House, type Visit } from '../context.js';
/** `PUT /v1/notices`: puts notices in the archive, by their digests (IN-07). */
export declare function putNotices(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/notices?site=`: which notices there are. */
export declare function listNotices(visit: Visit, house: House): Promise<Response>;
/** `POST /v1/links`: says that a subject belongs to an account, after login. */
export declare function postLink(visit: Visit, house: House): Promise<Response>;
/** `POST /v1/erasures`: erases a subject (DS-06). */
export declare function postErasure(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/subjects/{subject}?site=`: the whole history, ready to be verified. */
export declare function getSubject(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/records/{subject}?site=`: the receipt after ISO/IEC TS 27560, with the records in it (PR-09, PR-10). */
export declare function getRecords(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/permissions/{subject}?site=`: what the shop's own server may do (CK-08). */
export declare function getPermissions(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/deliveries/{subject}?site=`: who was told of what, and what they said (WD-07). */
export declare function getDeliveries(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/statistics?site=&from=&to=`: counts by day, purpose and state. Nobody is followed for them. */
export declare function getStatistics(visit: Visit, house: House): Promise<Response>;
/** `POST /v1/suppressions`: puts an address on the list, or asks which of many are on it (DM-06). */
export declare function postSuppression(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/requests?site=`: the requests of people, the most pressing first (DS-02). */
export declare function getRequests(visit: Visit, house: House): Promise<Response>;
/** `POST /v1/requests/{id}`: extends, answers or refuses one; recipients are told (DS-07). */
export declare function postRequestChange(visit: Visit, house: House): Promise<Response>;
