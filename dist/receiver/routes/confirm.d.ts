import { type House, type Visit } from '../context.js';
/** `POST /v1/confirmations`: sends the message (CH-05, CO-16). */
export declare function postConfirmation(visit: Visit, house: House): Promise<Response>;
/** `GET /v1/confirmations/{id}?site=`: where it stands, for the shop's own server. */
export declare function getConfirmation({ url, rest }: Visit, house: House): Promise<Response>;
/** `GET /v1/confirm?token=`: the page with what is asked and its two buttons. */
export declare function getConfirm({ url }: Visit, house: House): Promise<Response>;
/** `POST /v1/confirm?token=`: yes or no. */
export declare function postConfirm({ request, url }: Visit, house: House): Promise<Response>;
