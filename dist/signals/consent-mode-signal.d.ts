/**
 * Google Consent Mode v2 (SG-05). All seven keys are denied before any tag of
 * Google's, everywhere; each later answer is an update. In basic mode the tags
 * themselves wait behind the gate, so the default is always there first.
 */
import type { GoogleConsentMode } from '../model/signals.js';
import type { Tool } from '../model/tool.js';
/** Every key there is. What the policy maps to nothing stays denied. */
export declare const CONSENT_MODE_KEYS: readonly ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage"];
/** Puts the default into the data layer. */
export declare function open(settings: GoogleConsentMode): Tool;
