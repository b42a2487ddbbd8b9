function askAt(endpoint) {
  return async (request) => {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request)
    });
    if (!answer.ok) throw new Error(`${endpoint} answered ${String(answer.status)}`);
  };
}
async function guardianRequest(consent, address) {
  const { snapshot, policy } = consent;
  const acts = await consent.history();
  const waiting = Object.keys(snapshot.purposes).filter(
    (id) => snapshot.purposes[id]?.state === "parental-consent-pending"
  );
  const asked = acts.findLast(({ event }) => waiting.some((id) => event.decisions[id]?.state === "requested"));
  if (!asked) return void 0;
  const { subject, notice, language, decisions } = asked.event;
  const purposes = waiting.filter((id) => decisions[id]);
  return { v: 1, site: policy.site, subject, purposes, notice, language, address };
}

export { askAt, guardianRequest };
//# sourceMappingURL=guardian-request.js.map
