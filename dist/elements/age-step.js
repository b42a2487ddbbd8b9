import { ConsentAge } from './consent-age.js';

function attend(panel, consent, signal) {
  if (signal.aborted) return;
  ConsentAge.define();
  const step = panel.renderRoot.querySelector(ConsentAge.tag) ?? begin(panel);
  consent.subscribe(
    (snapshot, before) => {
      const { notice } = panel.view ?? {};
      if (notice) step.view = { consent, snapshot, notice };
      if (before && before.age !== snapshot.age) panel.requestUpdate("lang");
    },
    { signal }
  );
}
function begin(panel) {
  const step = document.createElement("consent-age");
  step.floating = true;
  step.within = panel;
  step.addEventListener("answered", () => void handOver(panel));
  panel.renderRoot.append(step);
  return step;
}
async function handOver(panel) {
  await panel.updateComplete;
  for (let tries = 0; tries < 50; tries++) {
    const dialog = panel.renderRoot.querySelector("consent-prompt")?.shadowRoot?.querySelector("[popover]");
    if (dialog?.matches(":popover-open")) {
      dialog.tabIndex = -1;
      dialog.focus({ preventScroll: true });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export { attend };
//# sourceMappingURL=age-step.js.map
