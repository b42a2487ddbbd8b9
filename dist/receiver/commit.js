import { isDataFault } from './sql.js';

class Busy extends Error {
}
function groupCommit(store, { window = 3, most = 200, atOnce = 1, waiting = 2e4 } = {}) {
  const queue = [];
  const running = /* @__PURE__ */ new Set();
  let queued = 0;
  let timer;
  const take = () => {
    const taken = [];
    let rows = 0;
    while (queue[0] && (!taken.length || rows + queue[0].rows.length <= most)) {
      rows += queue[0].rows.length;
      taken.push(queue.shift());
    }
    queued -= rows;
    return taken;
  };
  const run = async (group) => {
    try {
      const outcomes = await appendEach(
        store,
        group.flatMap(({ rows }) => rows)
      );
      let at = 0;
      for (const { rows, settle } of group) settle(outcomes.slice(at, at += rows.length));
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = void 0;
    while (queue.length && running.size < atOnce) {
      const work = run(take()).finally(() => {
        running.delete(work);
        if (queue.length) flush();
      });
      running.add(work);
    }
  };
  const commit = (rows) => {
    if (!rows.length) return Promise.resolve([]);
    if (queued + rows.length > waiting) return Promise.reject(new Busy());
    return new Promise((settle, fail) => {
      queue.push({ rows, settle, fail });
      queued += rows.length;
      if (queued >= most || window === 0) flush();
      else timer ??= setTimeout(flush, window);
    });
  };
  return Object.assign(commit, {
    async drain() {
      flush();
      while (running.size) await Promise.all(running);
    }
  });
}
async function appendEach(store, rows) {
  try {
    return await store.append(rows);
  } catch (error) {
    if (!isDataFault(error)) throw error;
    if (rows.length === 1) return [{ result: "refused", received: 0 }];
    const half = rows.length >> 1;
    return [...await appendEach(store, rows.slice(0, half)), ...await appendEach(store, rows.slice(half))];
  }
}

export { Busy, groupCommit };
//# sourceMappingURL=commit.js.map
