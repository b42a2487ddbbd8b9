import { lane } from './lane.js';
import { pattern } from '../model/pattern.js';
import { isCookieName, MAX_COOKIES } from '../model/wire.js';

const MAX_KEPT = 1e3;
function clearingOf({ adapter, calls, keep, policy, records, closing }) {
  const told = /* @__PURE__ */ new Set();
  const tell = (left) => {
    const news = left.filter((name) => !told.has(name));
    for (const name of news) told.add(name);
    if (news.length) records.report("sync-not-cleared", news.join(", "));
  };
  const isWanted = (name) => {
    const allowed = records.allowed();
    return policy.purposes.some(
      ({ id, services = [] }) => allowed[id] === true && services.some(
        ({ storage = [] }) => storage.some((item) => item.kind === "cookie" && (item.name === name || pattern(item.name)(name)))
      )
    );
  };
  const run = lane(async () => {
    const names = (await keep.read()).clear;
    const wanted = names.filter((name) => !isWanted(name));
    const over = new Set(names.filter(isWanted));
    for (let at = 0; at < wanted.length && !closing.aborted; at += MAX_COOKIES) {
      const some = wanted.slice(at, at + MAX_COOKIES);
      const answer = await calls.clear(some).catch(() => void 0);
      tell(answer?.left ?? some);
      if (answer) for (const name of some) over.add(name);
    }
    if (over.size) await keep.change((kept) => ({ ...kept, clear: kept.clear.filter((name) => !over.has(name)) }));
  });
  return {
    async add(cookies) {
      const names = Array.isArray(cookies) ? cookies.filter(isCookieName) : [];
      if (!adapter.clear || !names.length) return;
      for (const name of names) told.delete(name);
      await keep.change((kept) => ({ ...kept, clear: [.../* @__PURE__ */ new Set([...kept.clear, ...names])].slice(0, MAX_KEPT) }));
      await run(true);
    },
    ask: () => adapter.clear ? run(false) : Promise.resolve()
  };
}

export { clearingOf };
//# sourceMappingURL=clearing.js.map
