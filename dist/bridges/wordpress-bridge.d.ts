/**
 * The WP Consent API of WordPress, in both directions. Without a tool that
 * says otherwise it answers yes to every plugin that asks; here the site is
 * said to ask first, and every category is no until there is a yes. A plugin
 * that asks before this module has come must be told by the site itself, by
 * the filter `wp_get_consent_type` or one line in the head:
 * `window.wp_consent_type = 'optin'`.
 *
 * A no that the visitor says there counts here too. A yes from there does
 * not, for nobody can show the words it was given to (Art. 7(1) GDPR); it is
 * put back.
 */
import type { Signals } from '../model/signals.js';
import type { Deny, Tool } from '../model/tool.js';
/** Every category there is. */
export declare const CATEGORIES: readonly ["functional", "preferences", "statistics", "statistics-anonymous", "marketing"];
/** Says that this site asks first, and takes back what stands there from before. */
export declare function open(_settings: NonNullable<Signals['wordpress']>, deny: Deny): Tool;
