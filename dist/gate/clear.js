import { isOwnStorage } from '../model/own-storage.js';
import { pattern } from '../model/pattern.js';

const CLEARABLE = ["cookie", "local-storage", "session-storage", "indexed-db", "cache-storage"];
async function clear(items) {
  const left = [];
  const unseen = [];
  await Promise.allSettled(
    items.filter(({ kind }) => CLEARABLE.includes(kind)).map(async (item) => {
      const { kind, name } = item;
      const fits = pattern(name);
      const matches = (found) => fits(found) && !isOwnStorage(kind, found);
      const before = (await namesOf(kind, name)).filter(matches);
      for (const found of before) await remove(kind, found).catch(() => void 0);
      const after = kind === "indexed-db" && !("databases" in indexedDB) ? [] : await namesOf(kind, name);
      const still = after.filter(matches);
      if (kind === "cookie" && !still.length) unseen.push(item);
      left.push(...still.map((found) => `${kind} ${found}`));
    })
  );
  return { left: [...new Set(left)].sort(), unseen };
}
async function namesOf(kind, name) {
  switch (kind) {
    case "cookie":
      return document.cookie.split("; ").map((cookie) => cookie.split("=")[0] ?? "").filter(Boolean);
    case "local-storage":
      return Object.keys(localStorage);
    case "session-storage":
      return Object.keys(sessionStorage);
    case "indexed-db": {
      const { databases } = indexedDB;
      return databases ? (await databases.call(indexedDB)).map((db) => db.name ?? "") : [name];
    }
    default:
      return caches.keys();
  }
}
async function remove(kind, name) {
  switch (kind) {
    case "cookie":
      expire(name);
      break;
    case "local-storage":
      localStorage.removeItem(name);
      break;
    case "session-storage":
      sessionStorage.removeItem(name);
      break;
    case "indexed-db":
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = () => {
          resolve();
        };
      });
      break;
    default:
      await caches.delete(name);
  }
}
function expire(name) {
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, i) => `;domain=${labels.slice(i).join(".")}`)];
  const steps = location.pathname.split("/");
  const paths = steps.flatMap((_, i) => {
    const path = steps.slice(0, i + 1).join("/");
    return [path || "/", `${path}/`];
  });
  const kinds = location.protocol === "https:" ? ["", ";secure", ";secure;samesite=none;partitioned"] : [""];
  for (const kind of kinds) {
    for (const domain of domains) {
      for (const path of new Set(paths)) document.cookie = `${name}=;max-age=0;path=${path}${domain}${kind}`;
    }
  }
}

export { clear };
//# sourceMappingURL=clear.js.map
