import { type House, type Visit } from '../context.js';
export declare function postEvents({ request, url, client }: Visit, house: House): Promise<Response>;
