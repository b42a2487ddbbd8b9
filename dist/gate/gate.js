import { setAddresses, reviveScript, activateTemplate } from './activate.js';
import { GATED, purposesOf } from './gated.js';

function openGate(consent, root = document) {
  const held = /* @__PURE__ */ new Map();
  const turns = [];
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    let last;
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const { script, item, nodes } = turn;
      try {
        const fresh = reviveScript(script);
        if (last && !fresh.src) await last;
        if (!script.isConnected || !consent.permits(...item.ids)) {
          if (!nodes) item.undo = void 0;
          continue;
        }
        consent.markRan(item.ids);
        if (fresh.src && !fresh.async) last = settled(fresh);
        if (nodes) nodes.add(fresh);
        else
          item.undo = () => {
            fresh.replaceWith(script);
          };
        place(script, fresh);
      } catch (error) {
        reportError(error);
      }
    }
    running = false;
  };
  const settle = (element, item) => {
    const { localName } = element;
    const alive = consent.permits(...item.ids) && element.isConnected;
    try {
      if (!/^(script|template)$/.test(localName)) setAddresses(element, alive);
      else if (alive && !item.undo) {
        if (localName === "script") {
          item.undo = () => void 0;
          turns.push({ script: element, item });
        } else {
          const { nodes, scripts } = activateTemplate(element);
          item.undo = () => {
            for (const node of nodes) node.remove();
            item.undo = void 0;
          };
          turns.push(...scripts.map((script) => ({ script, item, nodes })));
        }
      } else if (!alive && localName !== "script") item.undo?.();
    } catch (error) {
      reportError(error);
    }
    if (!item.undo && !element.isConnected) held.delete(element);
  };
  const hold = (element) => {
    if (held.has(element) || document.readyState === "loading") return;
    const item = { ids: purposesOf(element) };
    held.set(element, item);
    settle(element, item);
  };
  const look = (within) => {
    for (const element of within.querySelectorAll(GATED)) hold(element);
  };
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node.nodeType !== 1) continue;
      if (node.matches(GATED)) hold(node);
      look(node);
    }
    void run();
  });
  const scan = (part) => {
    const all = () => {
      look(part);
      void run();
    };
    observer.observe(part, { childList: true, subtree: true });
    document.addEventListener("DOMContentLoaded", all);
    all();
  };
  scan(root);
  const stop = consent.subscribe(() => {
    for (const [element, item] of [...held]) settle(element, item);
    void run();
  });
  return {
    scan,
    rest() {
      for (const [element, item] of held) {
        item.undo?.();
        setAddresses(element, false);
      }
      held.clear();
      observer.takeRecords();
    },
    close() {
      stop();
      observer.disconnect();
    }
  };
}
function place(script, fresh) {
  const page = document;
  page.write = page.writeln = (text) => {
    reportError(text);
  };
  script.replaceWith(fresh);
  delete page.write;
  delete page.writeln;
}
function settled(script) {
  return new Promise((resolve) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", resolve);
  });
}

export { openGate };
//# sourceMappingURL=gate.js.map
