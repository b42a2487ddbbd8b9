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
class ConsentClearEvent extends Event {
  /** Cookies that are declared and that a page cannot see: names, `*` for any run of characters. */
  cookies;
  /** What was found and could not be removed: `cookie _count`, `indexed-db videos`. */
  left;
  /** The purposes they belong to. */
  purposes;
  constructor(purposes, cookies, left) {
    super("consent-clear", { bubbles: true, composed: true });
    this.purposes = purposes;
    this.cookies = cookies;
    this.left = left;
  }
}
function sweep(consent, target = document) {
  let swept = /* @__PURE__ */ new Set();
  return consent.subscribe(({ purposes }, before) => {
    const over = consent.policy.purposes.filter(({ id }) => OVER.includes(purposes[id]?.state ?? "unknown"));
    const fresh = over.filter(({ id }) => !swept.has(id));
    swept = new Set(over.map(({ id }) => id));
    const kept = consent.policy.purposes.filter(({ id }) => purposes[id]?.permitted).flatMap(itemsOf);
    const gone = fresh.flatMap(itemsOf).filter((item) => !kept.some(({ kind, name }) => kind === item.kind && name === item.name));
    if (!gone.length) return;
    const ended = before ? fresh.filter(({ id }) => before.purposes[id]?.permitted).map(({ id }) => id) : [];
    void clear(gone).then(({ left, unseen }) => {
      const cookies = ended.length ? [...new Set(unseen.map(({ name }) => name))] : [];
      if (!cookies.length && !left.length) return;
      if (left.length) {
        console.warn("consent-panel", "WD-06", `This could not be cleared and is still there: ${left.join(", ")}.`);
      }
      target.dispatchEvent(
        new ConsentClearEvent(
          fresh.map(({ id }) => id),
          cookies,
          left
        )
      );
    });
  });
}
function itemsOf({ services = [] }) {
  return services.flatMap((service) => service.storage ?? []);
}

export { ConsentClearEvent, sweep };
//# sourceMappingURL=sweep.js.map
