async function clear(items) {
  await Promise.allSettled(
    items.map(async ({ kind, name }) => {
      const fits = pattern(name);
      const matches = (found) => fits(found) && !/^consent(-denied:|$)/.test(found);
      switch (kind) {
        case "cookie":
          for (const found of cookieNames().filter(matches)) expire(found);
          break;
        case "local-storage":
          empty(localStorage, matches);
          break;
        case "session-storage":
          empty(sessionStorage, matches);
          break;
        case "indexed-db":
          for (const found of await databaseNames(name)) if (matches(found)) indexedDB.deleteDatabase(found);
          break;
        case "cache-storage":
          for (const found of await caches.keys()) if (matches(found)) await caches.delete(found);
      }
    })
  );
}
function pattern(name) {
  const parts = name.split("*").map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join(".*")}$`);
  return (found) => whole.test(found);
}
function cookieNames() {
  return document.cookie.split("; ").map((cookie) => cookie.split("=")[0] ?? "");
}
function expire(name) {
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, i) => `;domain=${labels.slice(i).join(".")}`)];
  const steps = location.pathname.split("/");
  const paths = steps.flatMap((_, i) => {
    const path = steps.slice(0, i + 1).join("/");
    return [path || "/", `${path}/`];
  });
  for (const domain of domains) {
    for (const path of new Set(paths)) document.cookie = `${name}=;max-age=0;path=${path}${domain}`;
  }
}
function empty(storage, matches) {
  for (const found of Object.keys(storage).filter(matches)) storage.removeItem(found);
}
async function databaseNames(name) {
  const { databases } = indexedDB;
  if (!databases) return [name];
  return (await databases.call(indexedDB)).map((db) => db.name ?? "");
}

export { clear, pattern };
//# sourceMappingURL=clear.js.map
