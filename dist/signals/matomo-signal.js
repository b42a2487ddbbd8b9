function open({ require = "tracking" }) {
  const page = window;
  const kind = require === "cookies" ? "CookieConsent" : "Consent";
  const say = (command) => {
    (page._paq ??= []).push([command]);
  };
  say(`require${kind}`);
  return { tell: ({ tracking }) => say(tracking === true ? `set${kind}Given` : `forget${kind}Given`) };
}

export { open };
//# sourceMappingURL=matomo-signal.js.map
