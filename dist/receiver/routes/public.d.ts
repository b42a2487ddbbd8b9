/** What anyone may ask: notices as they were shown, the digest of a day, the keys, whether we are there. */
import { type House, type Visit } from '../context.js';
/** `GET /v1/notices/{digest}`: the canonical text, byte for byte (PR-03). */
export declare function getNotice({ rest, url }: Visit, { store, sites }: House): Promise<Response>;
/** `GET /v1/digests/{day}?site=`: the digest of a day, signed once the day is over. */
export declare function getDigest(visit: Visit, house: House): Promise<Response>;
/** `GET /.well-known/jwks.json`: every key that was ever in use. */
export declare function getKeys(_visit: Visit, { store }: House): Promise<Response>;
/** `GET /healthz`: whether the store answers. */
export declare function getHealth(_visit: Visit, { store }: House): Promise<Response>;
/** `POST /v1/requests`: a person uses a right (DS-02). No account, no identity document (DS-09). */
export declare function postRequest({ request, client }: Visit, { store, sites, limits }: House): Promise<Response>;
