/** Starts the consent of this app once. Components find it by the composables of `consent-panel/vue.js`. */
import { startConsent } from 'consent-panel';
import 'consent-panel/define.js';
import policy from '../../shared/policy.json';

// An unlawful policy starts nothing, and says what to change.
startConsent({ policy }).catch(console.error);
