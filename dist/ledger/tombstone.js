const ERASED = "erased";
const nameOf = (site, id) => `consent-denied:${site}:${id}`;
function readTombstones(site) {
  const start = nameOf(site, "");
  return [...attempt(() => Object.entries(localStorage)), ...attempt(cookies)].filter(([name]) => name.startsWith(start)).map(([name, mark]) => [name.slice(start.length), mark]);
}
function addTombstones(site, ids, mark) {
  for (const id of ids) {
    const name = nameOf(site, id);
    const noted = attempt(() => {
      localStorage.setItem(name, mark);
      return [name];
    });
    if (!noted.length) attempt(() => setCookie(name, mark, 15552e3));
  }
}
function removeTombstones(site, notes) {
  for (const [id, mark] of notes) {
    const name = nameOf(site, id);
    attempt(() => {
      if (localStorage.getItem(name) === mark) localStorage.removeItem(name);
      return [];
    });
    if (attempt(cookies).some(([cookie, value]) => cookie === name && value === mark)) {
      attempt(() => setCookie(name, mark, 0));
    }
  }
}
function attempt(run) {
  try {
    return run();
  } catch {
    return [];
  }
}
function cookies() {
  return document.cookie.split("; ").map((cookie) => {
    const [name = "", value = ""] = cookie.split("=");
    return [name, value];
  });
}
function setCookie(name, value, seconds) {
  document.cookie = `${name}=${value};path=/;max-age=${String(seconds)};samesite=lax`;
  return [];
}

export { ERASED, addTombstones, readTombstones, removeTombstones };
//# sourceMappingURL=tombstone.js.map
