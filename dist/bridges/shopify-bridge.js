const KEYS = {
  analytics: "analyticsAllowed",
  marketing: "marketingAllowed",
  preferences: "preferencesAllowed",
  sale_of_data: "saleOfDataAllowed"
};
const NAMES = Object.keys(KEYS);
const PATIENCE = 3;
function open(_settings, deny) {
  const page = window;
  const ending = new AbortController();
  const { signal } = ending;
  let answers = {};
  let [due, busy, again] = [false, false, 0];
  const say = () => {
    const privacy = page.Shopify?.customerPrivacy;
    if (!privacy || busy || !due) return;
    [due, busy] = [false, true];
    const consent = Object.fromEntries(NAMES.map((key) => [key, answers[key] === true]));
    privacy.setTrackingConsent(consent, () => {
      busy = false;
      say();
    });
  };
  const put = () => {
    due = true;
    say();
  };
  const hear = (event) => {
    if (busy) return;
    const said = event.detail ?? {};
    const refused = NAMES.filter((key) => said[KEYS[key]] === false && answers[key] === true);
    if (refused.length) deny(refused);
    if (NAMES.some((key) => said[KEYS[key]] === true && answers[key] !== true) && again++ < PATIENCE) put();
  };
  document.addEventListener("visitorConsentCollected", hear, { signal });
  document.addEventListener("shopifyCustomerPrivacyApiLoaded", say, { signal });
  put();
  if (!page.Shopify?.customerPrivacy) {
    page.Shopify?.loadFeatures?.([{ name: "consent-tracking-api", version: "0.1" }], say);
  }
  return {
    tell(now) {
      answers = now;
      again = 0;
      put();
    },
    close() {
      ending.abort();
    }
  };
}

export { open };
//# sourceMappingURL=shopify-bridge.js.map
