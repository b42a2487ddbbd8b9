import { useSyncExternalStore } from 'react';
import { followPage, pageConsent, permits } from './page-consent.js';

function useConsent() {
  const snapshot = useSyncExternalStore(
    followPage,
    () => pageConsent()?.snapshot,
    () => void 0
  );
  return snapshot && pageConsent();
}
function usePermitted(...purposes) {
  return useSyncExternalStore(
    followPage,
    () => permits(purposes),
    () => false
  );
}

export { useConsent, usePermitted };
//# sourceMappingURL=react.js.map
