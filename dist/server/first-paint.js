function firstPaint(version, languages) {
  const before = document.currentScript?.previousElementSibling;
  const drawn = before instanceof HTMLElement && before.matches("[data-consent-first-paint]") ? before : void 0;
  const first = drawn?.shadowRoot ? drawn : void 0;
  const key = "consent-first-paint";
  const quietly = (run) => {
    try {
      return run();
    } catch {
      return void 0;
    }
  };
  const gone = () => {
    first?.remove();
  };
  const bring = () => {
    const tag = document.querySelector('script[src*="/auto.js"]');
    if (!tag) {
      if (document.readyState === "loading") requestAnimationFrame(bring);
      return;
    }
    const { crossOrigin, nonce, src } = tag;
    const spoken = document.querySelector("consent-panel")?.lang ?? "";
    const [language = ""] = (spoken || document.documentElement.lang).split("-");
    const names = languages.split(" ").includes(language) ? ["first-visit", `${language}-first`] : ["first-visit"];
    for (const name of names) {
      const href = new URL(`tag/${name}.js?v=${version}`, src).href;
      const link = document.createElement("link");
      document.head.append(Object.assign(link, { rel: "modulepreload", crossOrigin, nonce, href }));
    }
  };
  if (quietly(() => localStorage.getItem(key))) {
    gone();
  } else {
    if (first) first.hidden = false;
    bring();
  }
  const give = () => {
    if (!first?.isConnected) return;
    const prompt = document.querySelector("consent-panel")?.shadowRoot?.querySelector("consent-prompt");
    if (prompt?.shadowRoot?.querySelector(":popover-open")) gone();
    else requestAnimationFrame(give);
  };
  const follow = ({ ask }) => {
    quietly(() => {
      if (ask.length) localStorage.removeItem(key);
      else localStorage.setItem(key, "1");
    });
    if (!ask.length) gone();
  };
  document.addEventListener("context-provider", () => {
    const request = new Event("context-request", { bubbles: true, composed: true });
    const callback = (consent) => {
      consent.subscribe(follow);
    };
    document.dispatchEvent(Object.assign(request, { context: /* @__PURE__ */ Symbol.for("consent-panel"), callback }));
  });
  requestAnimationFrame(give);
  document.addEventListener("consent-error", gone);
  addEventListener("load", () => setTimeout(gone, 1e4));
}

export { firstPaint };
//# sourceMappingURL=first-paint.js.map
