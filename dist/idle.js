function whenIdle(run) {
  const go = () => {
    void Promise.resolve(run()).catch(() => void 0);
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(go);
  else setTimeout(go, 200);
}

export { whenIdle };
//# sourceMappingURL=idle.js.map
