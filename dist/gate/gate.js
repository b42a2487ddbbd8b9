import { reviveScript, activateTemplate, activateAddresses } from './activate.js';
import { GATED, isComplete, purposesOf } from './gated.js';

function openGate(consent, onUnknown, root = document) {
  const held = /* @__PURE__ */ new Map();
  const known = new Set(consent.policy.purposes.map((purpose) => purpose.id));
  const turns = [];
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    let last;
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const { script, place, item, nodes } = turn;
      try {
        const fresh = reviveScript(script);
        if (last && !fresh.src) await last;
        if (!place.isConnected || !consent.permits(...item.ids)) {
          if (!nodes) item.undo = void 0;
          continue;
        }
        consent.markRan(item.ids);
        if (fresh.src && !fresh.async) last = Promise.all([last, settled(fresh)]);
        if (nodes?.delete(place)) nodes.add(fresh);
        place.replaceWith(fresh);
      } catch (error) {
        reportError(error);
      }
    }
    running = false;
  };
  const open = (element, item) => {
    if (element instanceof HTMLScriptElement) {
      item.undo = () => void 0;
      turns.push({ script: element, place: element, item });
    } else if (element instanceof HTMLTemplateElement) {
      const { nodes, scripts } = activateTemplate(element);
      item.undo = () => {
        for (const node of nodes) node.remove();
      };
      turns.push(...scripts.map(([script, place]) => ({ script, place, item, nodes })));
    } else {
      item.undo = activateAddresses(element);
    }
  };
  const settle = (element, item) => {
    const permitted = consent.permits(...item.ids);
    if (permitted && !item.undo && element.isConnected) open(element, item);
    else if (!permitted && item.undo && !(element instanceof HTMLScriptElement)) {
      item.undo();
      item.undo = void 0;
    }
    if (!element.isConnected) held.delete(element);
  };
  const hold = (element) => {
    if (held.has(element) || !isComplete(element)) return;
    const item = { ids: purposesOf(element) };
    held.set(element, item);
    for (const id of item.ids) {
      if (known.has(id)) continue;
      known.add(id);
      onUnknown(id);
    }
    settle(element, item);
  };
  const look = (within) => {
    for (const element of within.querySelectorAll(GATED)) hold(element);
  };
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(GATED)) hold(node);
      look(node);
    }
    void run();
  });
  const scan = (part) => {
    observer.observe(part, { childList: true, subtree: true });
    look(part);
    void run();
  };
  const parsed = () => {
    look(root);
    void run();
  };
  document.addEventListener("DOMContentLoaded", parsed);
  scan(root);
  const stop = consent.subscribe(() => {
    for (const [element, item] of [...held]) settle(element, item);
    void run();
  });
  return {
    scan,
    close() {
      stop();
      observer.disconnect();
      document.removeEventListener("DOMContentLoaded", parsed);
    }
  };
}
function settled(script) {
  return new Promise((resolve) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", resolve);
  });
}

export { openGate };
//# sourceMappingURL=gate.js.map
