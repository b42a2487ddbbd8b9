async function honour(consent, source) {
  const { name, method = "api" } = source;
  let refused = [];
  const logged = /* @__PURE__ */ new Set();
  const read = async () => {
    refused = await source.refuses(consent.policy);
    const { purposes } = consent.snapshot;
    const due = consent.policy.purposes.filter(({ id }) => refused.includes(id) && isOpen(purposes[id]));
    const choices = Object.fromEntries(due.map(({ id }) => [id, false]));
    await consent.decide(choices, { method, layer: "signal", control: name });
  };
  let reading = Promise.resolve();
  const silence = source.subscribe?.(() => {
    reading = reading.then(read).catch(reportError);
  });
  const first = read();
  reading = first.catch(() => void 0);
  try {
    await first;
  } catch (error) {
    silence?.();
    throw error;
  }
  const stop = consent.subscribe(() => {
    const contrary = refused.filter((id) => consent.snapshot.purposes[id]?.permitted && !logged.has(id));
    for (const id of contrary) logged.add(id);
    if (contrary.length) {
      console.info(`consent-panel: the visitor chose otherwise than ${name} says, and that counts:`, ...contrary);
    }
  });
  return () => {
    stop();
    silence?.();
  };
}
function isOpen(purpose) {
  return purpose?.state === "unknown" || purpose?.ask === true;
}

export { honour };
//# sourceMappingURL=honour.js.map
