/**
 * Starts the consent of this app once, outside React, so that StrictMode may
 * mount components as often as it likes. They find it by the hooks of
 * `consent-panel/react.js`.
 */
import { startConsent } from 'consent-panel';
import 'consent-panel/define.js';
import policy from '../../shared/policy.json';

// An unlawful policy starts nothing, and says what to change.
startConsent({ policy }).catch(console.error);
