/**
 * Pages that tell something of the health, belief or politics of whoever
 * reads them, a pharmacy's or a party's: whoever follows a visitor there
 * infers what Art. 9 protects. On such a page nothing of marketing runs,
 * whatever was agreed to elsewhere (SP-05). What was decided stays as it is.
 *
 * The page says so: `<html data-sensitive-context>`, or the attribute on any
 * element in it. Loaded only then.
 */
import type { Hall } from '../consent/hall.js';
/** Bars marketing in this page: from now on nothing permits it. */
export declare function bar({ policy, barred }: Hall): void;
