import { partsOf } from '../model/parts.js';
import { clear } from './clear.js';

const OVER = [
  "refused",
  "withdrawn",
  "expired",
  "invalidated",
  "revoked",
  "deferred",
  "parental-consent-pending",
  "objected"
];
class ConsentClearEvent extends Event {
  /** Cookies that are declared and that a page cannot see: names, `*` for any run of characters. */
  cookies;
  /** What was found and could not be removed: `cookie _count`, `indexed-db videos`. */
  left;
  /** The purposes they belong to, or the parts of purposes: `advertising/meta`. */
  purposes;
  constructor(purposes, cookies, left) {
    super("consent-clear", { bubbles: true, composed: true });
    this.purposes = purposes;
    this.cookies = cookies;
    this.left = left;
  }
}
function sweep(consent, target = document, first) {
  const all = consent.policy.purposes.flatMap(keepersOf);
  let swept = /* @__PURE__ */ new Set();
  return consent.subscribe((snapshot, before = first) => {
    const { purposes } = snapshot;
    const over = all.filter(
      ({ id, purpose }) => purposes[id]?.refused === true || OVER.includes(purposes[purpose]?.state ?? "unknown")
    );
    const fresh = over.filter((keeper) => !swept.has(keeper));
    swept = new Set(over);
    const kept = all.filter((keeper) => isPermitted(snapshot, keeper)).flatMap(({ items }) => items);
    const gone = fresh.flatMap(({ items }) => items).filter((item) => !kept.some(({ kind, name }) => kind === item.kind && name === item.name));
    if (!gone.length) return;
    const ended = before ? fresh.filter((keeper) => isPermitted(before, keeper)).flatMap(({ items }) => items) : [];
    const ids = fresh.map(({ id, purpose }) => purposes[purpose]?.permitted ? id : purpose);
    void clear(gone).then(({ left, unseen }) => {
      const cookies = [...new Set(unseen.filter((item) => ended.includes(item)).map(({ name }) => name))];
      if (!cookies.length && !left.length) return;
      if (left.length) {
        console.warn("consent-panel", "WD-06", `This could not be cleared and is still there: ${left.join(", ")}.`);
      }
      target.dispatchEvent(new ConsentClearEvent([...new Set(ids)], cookies, left));
    });
  });
}
function isPermitted({ purposes }, { id }) {
  return purposes[id]?.permitted === true;
}
function keepersOf(purpose) {
  const parts = partsOf(purpose);
  return (purpose.services ?? []).map(({ id, storage = [] }) => ({
    id: parts.find((part) => part === `${purpose.id}/${id}`) ?? purpose.id,
    purpose: purpose.id,
    items: storage
  }));
}

export { ConsentClearEvent, sweep };
//# sourceMappingURL=sweep.js.map
