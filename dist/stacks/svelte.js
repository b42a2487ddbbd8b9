import { createSubscriber } from 'svelte/reactivity';
import { followPage, pageConsent, permits } from './page-consent.js';

function useConsent() {
  return follow(pageConsent);
}
function usePermitted(...purposes) {
  return follow(() => permits(purposes));
}
function follow(read) {
  const track = createSubscriber(followPage);
  return {
    get current() {
      track();
      return read();
    }
  };
}

export { useConsent, usePermitted };
//# sourceMappingURL=svelte.js.map
