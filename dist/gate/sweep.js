import { clear } from './clear.js';

const OVER = [
  "refused",
  "withdrawn",
  "expired",
  "invalidated",
  "revoked",
  "deferred",
  "objected"
];
function sweep(consent) {
  let swept = /* @__PURE__ */ new Set();
  return consent.subscribe(({ purposes }) => {
    const over = consent.policy.purposes.filter(({ id }) => OVER.includes(purposes[id]?.state ?? "unknown"));
    const due = over.filter(({ id }) => !swept.has(id)).flatMap(itemsOf);
    swept = new Set(over.map(({ id }) => id));
    const kept = consent.policy.purposes.filter(({ id }) => consent.permits(id)).flatMap(itemsOf);
    const gone = due.filter((item) => !kept.some(({ kind, name }) => kind === item.kind && name === item.name));
    if (gone.length) void clear(gone);
  });
}
function itemsOf({ services = [] }) {
  return services.flatMap((service) => service.storage ?? []);
}

export { sweep };
//# sourceMappingURL=sweep.js.map
