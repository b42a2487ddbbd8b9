/**
 * Google Consent Mode v2 (SG-05). All seven keys are denied before any tag of
 * Google's, everywhere; each later answer is an update. In basic mode the tags
 * themselves wait behind the gate, so the default is always there first.
 */
import type { GoogleConsentMode } from '../model/signals.js';
import type { Answers, Tool } from '../model/tool.js';

/** Every key there is. What the policy maps to nothing stays denied. */
export const CONSENT_MODE_KEYS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/** Puts the default into the data layer. */
export function open(settings: GoogleConsentMode): Tool {
  const { waitForUpdate = 500, regions, adsDataRedaction = true, urlPassthrough = false } = settings;
  const name = settings.dataLayer ?? 'dataLayer';
  const page = window as unknown as Record<string, unknown[] | undefined>;
  // The commands are told apart from other things in the layer by being `arguments`; a list would be passed over.
  const gtag: (...command: unknown[]) => void = function () {
    // eslint-disable-next-line prefer-rest-params
    (page[name] ??= []).push(arguments);
  };

  const denied = said({});
  gtag('consent', 'default', { ...denied, wait_for_update: waitForUpdate });
  if (regions?.length) gtag('consent', 'default', { ...denied, wait_for_update: waitForUpdate, region: [...regions] });
  gtag('set', 'ads_data_redaction', adsDataRedaction);
  gtag('set', 'url_passthrough', urlPassthrough);
  return {
    tell: (answers) => {
      gtag('consent', 'update', said(answers));
    },
  };
}

function said(answers: Answers): Record<string, 'granted' | 'denied'> {
  return Object.fromEntries(CONSENT_MODE_KEYS.map((key) => [key, answers[key] === true ? 'granted' : 'denied']));
}
