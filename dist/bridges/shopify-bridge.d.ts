/**
 * Shopify's Customer Privacy, in both directions. Where a merchant has not
 * said that a region asks for consent, Shopify allows everything by itself;
 * here every key is no until there is a yes.
 *
 * A no that the visitor says there counts here too. A yes from there does
 * not, for nobody can show the words it was given to (Art. 7(1) GDPR); it is
 * put back.
 */
import type { Signals } from '../model/signals.js';
import type { Deny, Tool } from '../model/tool.js';
/** Tells Shopify no, as soon as it can hear. */
export declare function open(_settings: NonNullable<Signals['shopify']>, deny: Deny): Tool;
