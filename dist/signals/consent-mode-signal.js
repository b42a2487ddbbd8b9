const CONSENT_MODE_KEYS = [
  "ad_storage",
  "ad_user_data",
  "ad_personalization",
  "analytics_storage",
  "functionality_storage",
  "personalization_storage",
  "security_storage"
];
function open(settings) {
  const { waitForUpdate = 500, regions, adsDataRedaction = true, urlPassthrough = false } = settings;
  const name = settings.dataLayer ?? "dataLayer";
  const page = window;
  const gtag = function() {
    (page[name] ??= []).push(arguments);
  };
  const denied = said({});
  gtag("consent", "default", { ...denied, wait_for_update: waitForUpdate });
  if (regions?.length) gtag("consent", "default", { ...denied, wait_for_update: waitForUpdate, region: [...regions] });
  gtag("set", "ads_data_redaction", adsDataRedaction);
  gtag("set", "url_passthrough", urlPassthrough);
  return {
    tell: (answers) => {
      gtag("consent", "update", said(answers));
    }
  };
}
function said(answers) {
  return Object.fromEntries(CONSENT_MODE_KEYS.map((key) => [key, answers[key] === true ? "granted" : "denied"]));
}

export { CONSENT_MODE_KEYS, open };
//# sourceMappingURL=consent-mode-signal.js.map
