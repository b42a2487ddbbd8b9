import { warnOfViolations } from './audit-panel.js';
import { findDeep } from './measure.js';

function watchPanel() {
  const seen = /* @__PURE__ */ new Set();
  const look = () => {
    const panel = findDeep("consent-panel", document)[0]?.shadowRoot;
    const layer = ["consent-settings", "consent-prompt", "consent-standing"].find((tag) => panel?.querySelector(tag));
    if (!layer || seen.has(layer)) return;
    seen.add(layer);
    void warnOfViolations({ still: true });
  };
  const timer = setInterval(look, 1e3);
  look();
  return () => {
    clearInterval(timer);
  };
}

export { watchPanel };
//# sourceMappingURL=watch-panel.js.map
