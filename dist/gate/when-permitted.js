function whenPermitted(consent, purposes, run) {
  const ids = typeof purposes === "string" ? [purposes] : purposes;
  let running;
  const stop = consent.subscribe(() => {
    const permitted = consent.permits(...ids);
    if (permitted && !running) {
      running = new AbortController();
      consent.markRan(ids);
      run(running.signal);
    } else if (!permitted) {
      running?.abort();
      running = void 0;
    }
  });
  return () => {
    stop();
    running?.abort();
  };
}

export { whenPermitted };
//# sourceMappingURL=when-permitted.js.map
