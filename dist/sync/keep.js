import { readDelivery } from './delivery.js';

function openKeep(beside, site, adapter, onTrouble) {
  const key = `delivery:${site}:${adapter}`;
  const capabilities = /* @__PURE__ */ new Map();
  let unkept;
  let known = readDelivery(void 0);
  let receiptsHere = [];
  let told = false;
  const trouble = (cause) => {
    if (!told) onTrouble(cause);
    told = true;
  };
  return {
    async read() {
      try {
        return known = unkept ?? readDelivery(await beside.get(key));
      } catch (cause) {
        trouble(cause);
        return known;
      }
    },
    async change(change) {
      const next = (kept) => change(unkept ?? readDelivery(kept));
      try {
        known = readDelivery(await beside.update(key, next));
        unkept = void 0;
      } catch (cause) {
        trouble(cause);
        known = unkept = change(unkept ?? known);
      }
      return known;
    },
    async capability(subject) {
      const name = `capability:${site}:${subject}`;
      try {
        const kept = capabilities.get(subject) ?? secretIn(await beside.get(name)) ?? secretIn(await beside.update(name, (there) => secretIn(there) ?? secret()));
        if (kept !== void 0) capabilities.set(subject, kept);
        return kept;
      } catch (cause) {
        trouble(cause);
        return void 0;
      }
    },
    async subject() {
      const kept = await beside.update(
        `subject:${site}`,
        (there) => typeof there === "string" && UUID.test(there) ? there : crypto.randomUUID()
      );
      return kept;
    },
    async addReceipts(receipts) {
      try {
        await beside.update(`receipts:${site}`, (there) => [.../* @__PURE__ */ new Set([...textsIn(there), ...receipts])]);
      } catch (cause) {
        trouble(cause);
        receiptsHere = [...receiptsHere, ...receipts];
      }
    },
    async receipts() {
      const there = await beside.get(`receipts:${site}`).catch(() => []);
      return [...textsIn(there), ...receiptsHere];
    }
  };
}
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
function secretIn(value) {
  return typeof value === "string" && /^[\w-]{43}$/.test(value) ? value : void 0;
}
function secret() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
function textsIn(value) {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

export { openKeep };
//# sourceMappingURL=keep.js.map
