import { judgePair } from './pair.js';
import { findDeep, textContrast, isOnScreen, elementAt, focused } from './measure.js';
import { judgeLabels, judgeLoad, judgeTexts } from './texts.js';

async function auditPanel({ root = document, still = false } = {}) {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const found = [];
  const judgeIn = (layer) => (rule, holds, message, figures, element) => {
    if (!holds) found.push({ rule, layer, message, figures, element });
  };
  for (const panel of findDeep("consent-panel", root)) {
    if (!panel.view) continue;
    const prompt = findDeep("consent-prompt", panel.shadowRoot ?? panel)[0];
    const settings = findDeep("consent-settings", panel.shadowRoot ?? panel)[0];
    const dialog = prompt?.shadowRoot?.querySelector("[role='dialog']");
    const box = settings?.shadowRoot?.querySelector("dialog[open]");
    if (dialog && !box) {
      await switchesDrawn(dialog);
      const leave = still ? void 0 : bringIntoView(dialog);
      judgePrompt(dialog, panel, still, judgeIn("prompt"));
      leave?.();
    }
    if (box) judgeSettings(box, panel, still, judgeIn("settings"));
    if (!dialog && !box) judgeStanding(panel, judgeIn("page"));
    judgeMessages(panel, judgeIn("page"));
  }
  return found;
}
async function warnOfViolations(options) {
  const found = await auditPanel(options);
  for (const { rule, layer, message, figures, element } of found)
    console.warn("consent-panel", rule, layer, message, figures, element);
  return found;
}
function bringIntoView(dialog) {
  if (getComputedStyle(dialog).position === "fixed" || dialog.matches("dialog")) return void 0;
  const { scrollX, scrollY } = window;
  dialog.querySelector("[data-consent-action='accept-all']")?.scrollIntoView({ block: "center", behavior: "instant" });
  return () => {
    window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
  };
}
async function switchesDrawn(dialog) {
  const waiting = () => [...dialog.querySelectorAll("consent-toggle")].some((each) => !each.shadowRoot?.querySelector("input"));
  for (let tries = 0; waiting() && tries < 60; tries++) await new Promise(requestAnimationFrame);
}
function judgePrompt(dialog, panel, still, judge) {
  const { snapshot, notice } = panel.view ?? {};
  if (!snapshot || !notice) return;
  const [accept, refuse] = pairIn(dialog);
  judge(
    "UI-01",
    !!accept === !!refuse && !!accept,
    "Put accept and refuse in the first question.",
    { accept: !!accept, refuse: !!refuse },
    dialog
  );
  if (accept && refuse) {
    judgePair(accept, refuse, still, judge);
    judgeLabels(accept, refuse, notice.language, judge);
  }
  judgeNoDefault(accept, judge);
  judge(
    "UI-15",
    snapshot.ask.length > 0,
    "Ask only while there is something to ask.",
    { due: snapshot.ask.length },
    dialog
  );
  judgeLoad(dialog, judge);
  const named = dialog.querySelectorAll("li").length;
  const switches = findDeep("[role='switch']", dialog).length;
  const choose = dialog.querySelector("[data-consent-action='choose'],[data-consent-action='save']");
  const few = snapshot.ask.length <= 4;
  const special = panel.view?.consent.policy.purposes.filter(
    ({ id, data = [] }) => snapshot.ask.includes(id) && data.some(({ sensitivity }) => sensitivity === "special")
  ).length;
  judge(
    "UI-17",
    !!choose && (!few || named >= snapshot.ask.length && switches >= snapshot.ask.length - (special ?? 0)),
    "Name each purpose in the first question, with its switch where there are at most four, and let people choose by purpose from there.",
    { asked: snapshot.ask.length, named, switches, choose: !!choose },
    dialog
  );
  judgeTexts(dialog, notice.language, judge);
}
function judgeSettings(dialog, panel, still, judge) {
  const { notice } = panel.view ?? {};
  if (!notice) return;
  const [accept, refuse] = pairIn(dialog);
  const save = dialog.querySelector("[data-consent-action='save']");
  judge(
    "UI-09",
    !!accept === !!refuse && !!accept === !!save,
    "Put accept-all in the settings only beside refuse-all and save.",
    { accept: !!accept, refuse: !!refuse, save: !!save },
    dialog
  );
  if (accept && refuse) {
    judgePair(accept, refuse, still, judge);
    judgeLabels(accept, refuse, notice.language, judge);
  }
  judgeNoDefault(accept, judge);
  judgeTexts(dialog, notice.language, judge);
}
function judgeNoDefault(accept, judge) {
  const has = focused();
  judge(
    "UI-10",
    !accept || has !== accept,
    "Put focus on no answer.",
    { focus: has?.getAttribute("data-consent-action") ?? "" },
    accept
  );
  const set = accept?.matches("[autofocus]") ?? false;
  judge("UI-10", !set, "Put focus on no answer.", { autofocus: set }, accept);
}
function judgeStanding(panel, judge) {
  const purposes = panel.view?.consent.policy.purposes ?? [];
  if (!purposes.some(({ legalBasis }) => legalBasis === "consent")) return;
  const own = [...document.querySelectorAll("[data-consent-open]")];
  const entries = [...findDeep("[data-consent-action='open']", panel.shadowRoot ?? panel), ...own].filter(
    (each) => each.checkVisibility()
  );
  judge(
    "UI-21",
    entries.length > 0,
    "Show a way to the privacy settings on every page.",
    { entries: entries.length },
    panel
  );
  for (const entry of entries) {
    const { left, top, width, height } = entry.getBoundingClientRect();
    const text = entry.textContent.trim();
    const ratio = Math.floor(textContrast(entry) * 100) / 100;
    const reachable = entry.tabIndex >= 0;
    const fits = width >= 24 && height >= 24 || own.includes(entry);
    const hit = isOnScreen(entry) ? elementAt(left + width / 2, top + height / 2) : entry;
    const free = !!hit && entry.contains(hit);
    judge(
      "UI-21",
      fits && ratio >= 3 && /\p{L}{3}/u.test(text) && reachable && free,
      "Let the way to the settings be 24 by 24 pixels, worded, readable, reachable by keyboard and not covered.",
      { width: Math.round(width), height: Math.round(height), contrast: ratio, text, reachable, free },
      entry
    );
  }
}
function judgeMessages(panel, judge) {
  const words = panel.view?.notice.words ?? {};
  const { saved = "" } = words;
  const others = Object.keys(words).filter((key) => /^(saved|refused|accepted)-|^(refused|accepted)$/.test(key));
  judge(
    "UI-23",
    saved !== "" && !others.length,
    "Say the same after a yes and after a no.",
    { saved, others: others.join(", ") },
    panel
  );
}
function pairIn(layer) {
  const named = (action) => layer.querySelector(`[data-consent-action='${action}']`) ?? void 0;
  return [named("accept-all"), named("refuse-all")];
}

export { auditPanel, warnOfViolations };
//# sourceMappingURL=audit-panel.js.map
