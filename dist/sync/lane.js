function lane(run) {
  let running;
  let asked;
  return (urge) => {
    asked = { urge: urge || (asked?.urge ?? false) };
    running ??= (async () => {
      try {
        while (asked) {
          const next = asked;
          asked = void 0;
          await run(next.urge);
        }
      } finally {
        running = void 0;
      }
    })();
    return running;
  };
}
async function alone(name, patience, wait, run) {
  const locks = globalThis.navigator?.locks;
  const attempt = async () => {
    let began = false;
    try {
      return await locks?.request(name, { ifAvailable: true }, async (lock) => {
        if (!lock) return false;
        began = true;
        await run();
        return true;
      }) ?? false;
    } catch (error) {
      if (began) throw error;
      return false;
    }
  };
  if (await attempt()) return;
  if (locks) {
    await wait(patience);
    if (await attempt()) return;
  }
  await run();
}

export { alone, lane };
//# sourceMappingURL=lane.js.map
