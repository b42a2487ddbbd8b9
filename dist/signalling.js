import { requestContext, consentContext } from './context.js';

const TOOLS = {
  "google-consent-mode": () => import('./signals/consent-mode-signal.js'),
  "microsoft-uet": () => import('./signals/uet-signal.js'),
  "microsoft-clarity": () => import('./signals/clarity-signal.js'),
  "meta-pixel": () => import('./signals/meta-signal.js'),
  matomo: () => import('./signals/matomo-signal.js'),
  shopify: () => import('./bridges/shopify-bridge.js'),
  wordpress: () => import('./bridges/wordpress-bridge.js')
};
async function signal(hall) {
  const { signals = {} } = hall.policy;
  const all = /* @__PURE__ */ new Map();
  for (const name of Object.keys(signals)) {
    const { keys = {} } = signals[name];
    all.set(name, { keys: Object.entries(keys).map(([key, mapped]) => [key, [mapped].flat()]) });
  }
  const answersFor = ({ keys }) => Object.fromEntries(keys.map(([key, ids]) => [key, ids.length > 0 && ids.every(hall.allows)]));
  const tell = () => {
    for (const [name, listening] of all) {
      const answers = answersFor(listening);
      const now = JSON.stringify(answers);
      if (!listening.tool || listening.heard === now) continue;
      listening.heard = now;
      try {
        listening.tool.tell(answers);
      } catch (error) {
        listening.heard = void 0;
        if (!listening.failed) hall.report("signal-unavailable", name, error);
        listening.failed = true;
      }
    }
  };
  const waitsFor = (id, { keys }) => keys.some(([, ids]) => ids.some((mapped) => mapped === id || mapped === id.split("/")[0]));
  hall.waits = (id) => {
    tell();
    return [...all.values()].some((listening) => listening.heard === void 0 && waitsFor(id, listening));
  };
  hall.subscribe(tell);
  hall.endings.push(() => {
    tell();
    for (const { tool } of all.values()) tool?.close?.();
  });
  const listen = async (name, listening) => {
    const load = TOOLS[name];
    if (!load) return;
    const { open } = await load();
    if (hall.closed) return;
    const deny = (keys) => {
      const ids = new Set(listening.keys.filter(([key]) => keys.includes(key)).flatMap(([, of]) => of));
      void refuse(hall, [...ids].filter(hall.allows), name);
    };
    listening.tool = open(signals[name], deny);
    listening.heard = JSON.stringify(Object.fromEntries(listening.keys.map(([key]) => [key, false])));
    if (!listening.keys.some(([, ids]) => ids.some(hall.allows))) return;
    hall.call();
  };
  await Promise.all(
    [...all].map(
      ([name, listening]) => listen(name, listening).catch((cause) => hall.report("signal-unavailable", name, cause))
    )
  );
  if (signals["do-not-track"]) {
    const { honourDoNotTrack } = await import('./signals/do-not-track-signal.js');
    await honourDoNotTrack(await consentOfPage(hall), signals["do-not-track"].refuses);
  }
  if (signals.adpc?.enabled) {
    const { honourAdpc } = await import('./signals/data-protection-control.js');
    hall.endings.push(await honourAdpc(await consentOfPage(hall)));
  }
}
async function refuse(hall, ids, control) {
  const consent = await consentOfPage(hall);
  await consent.decide(Object.fromEntries(ids.map((id) => [id, false])), { layer: "bridge", control });
}
function consentOfPage(hall) {
  return new Promise((resolve) => {
    const ask = () => {
      requestContext(document, consentContext, (consent) => {
        if (consent.policy === hall.policy) resolve(consent);
      });
    };
    document.addEventListener("context-provider", ask);
    hall.endings.push(() => {
      document.removeEventListener("context-provider", ask);
    });
    ask();
  });
}

export { signal };
//# sourceMappingURL=signalling.js.map
