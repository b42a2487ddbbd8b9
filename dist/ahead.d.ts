/**
 * The question, ahead of a long policy: drawn from the purposes that have come
 * while the rest is on its way. It only shows. Nothing can be answered, and
 * nothing is opened, before the whole policy is here and its seal holds.
 */
import type { Consent } from './consent/consent.js';
/** What shows the question, once it is defined. */
interface Panel extends HTMLElement {
    consent?: Consent;
    readonly view?: unknown;
    readonly updateComplete?: Promise<unknown>;
}
/**
 * Draws the question of somebody who was never asked before, as soon as enough
 * of the policy is here; `show` brings the panel. Resolves when it stands
 * there, or when there is nothing to be ahead of.
 */
export declare function ahead(answer: Response, panel: Panel, show: () => Promise<unknown>): Promise<void>;
export {};
