'use client';

import { startConsent } from 'consent-panel';
import { useConsent } from 'consent-panel/react.js';
import { useEffect } from 'react';
import policy from '../../shared/policy.json';

let starting: Promise<unknown> | undefined;

/** The panel. Started in the browser, once: whether or not StrictMode mounts it twice. */
export function Consent() {
  useEffect(() => {
    // An unlawful policy starts nothing, and says what to change.
    starting ??= Promise.all([import('consent-panel/define.js'), startConsent({ policy })]).catch(console.error);
  }, []);
  return <consent-panel />;
}

export function SettingsButton() {
  const consent = useConsent();
  return (
    <button type="button" onClick={() => void consent?.request()}>
      Privacy settings
    </button>
  );
}
