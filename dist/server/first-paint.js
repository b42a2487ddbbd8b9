function firstPaint() {
  const own = document.currentScript;
  const first = own?.previousElementSibling;
  if (!(first instanceof HTMLElement) || !first.shadowRoot) return;
  const key = "consent-first-paint";
  const quietly = (run) => {
    try {
      return run();
    } catch {
      return void 0;
    }
  };
  const gone = () => {
    first.remove();
  };
  if (quietly(() => localStorage.getItem(key))) {
    gone();
  } else {
    first.hidden = false;
  }
  const give = () => {
    if (!first.isConnected) return;
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
