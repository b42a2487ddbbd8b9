import { digest } from '../ledger/chain.js';

const LENGTH = 864e5;
function daysIn({
  sql,
  sites,
  events,
  erasures,
  signer
}, now) {
  const isOver = (day) => Date.parse(day) + LENGTH + 36e5 <= now();
  const closed = async (site, from, to) => {
    const { rows } = await sql.query(
      "SELECT day, events, digest, statement, counts FROM day_digest WHERE site_id = $1 AND day >= $2 AND day <= $3 ORDER BY day",
      [await sites.find(site) ?? 0, from, to]
    );
    return rows.map((row) => ({ ...row, events: Number(row.events), counts: JSON.parse(row.counts) }));
  };
  const count = async (site, day) => {
    const [from, to] = [Date.parse(day) * 1e3, (Date.parse(day) + LENGTH) * 1e3];
    const hashes = new Set((await erasures.received(site, from, to)).map(({ hash }) => hash));
    const counts = /* @__PURE__ */ Object.create(null);
    for await (const page of events.received(site, from, to)) {
      for (const { body } of page) {
        hashes.add(await digest(body));
        for (const [purpose, { state }] of Object.entries(JSON.parse(body).decisions)) {
          const states = counts[purpose] ??= {};
          states[state] = (states[state] ?? 0) + 1;
        }
      }
    }
    return { day, events: hashes.size, digest: await dayDigest(hashes), counts };
  };
  const close = async (site, day) => {
    const made = await count(site, day);
    const previous = (await closed(site, "", dayBefore(day))).at(-1)?.digest ?? "";
    const statement = {
      v: 1,
      type: "day",
      site,
      day,
      digest: made.digest,
      previous,
      issuedAt: new Date(now()).toISOString()
    };
    const signed = await signer.sign(statement);
    await sql.query(
      "INSERT INTO day_digest (site_id, day, events, digest, statement, counts) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
      [await sites.number(site), day, made.events, made.digest, signed, JSON.stringify(made.counts)]
    );
    return (await closed(site, day, day))[0] ?? { ...made, statement: signed };
  };
  return {
    async of(site, day) {
      const [kept] = await closed(site, day, day);
      if (kept) return kept;
      return isOver(day) ? close(site, day) : { ...await count(site, day), statement: "" };
    },
    async closeAll(site) {
      const id = await sites.find(site);
      if (id === void 0) return;
      const last = (await closed(site, "", "9999-12-31")).at(-1)?.day;
      const { rows } = await sql.query(
        "SELECT min(received_us) AS first FROM consent_event WHERE site_id = $1 AND received_us >= $2",
        [id, last ? (Date.parse(last) + LENGTH) * 1e3 : 0]
      );
      const first = rows[0]?.first;
      if (first === null || first === void 0) return;
      for (let day = dayOf(Number(first) / 1e3); isOver(day); day = dayOf(Date.parse(day) + LENGTH))
        await close(site, day);
    },
    async between(site, from, to) {
      const days = await closed(site, from, to);
      const today = dayOf(now());
      return from <= today && today <= to && !days.some(({ day }) => day === today) ? [...days, { ...await count(site, today), statement: "" }] : days;
    }
  };
}
function dayDigest(hashes) {
  return digest([...new Set(hashes)].sort().join("\n"));
}
function dayOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}
function dayBefore(day) {
  return dayOf(Date.parse(day) - LENGTH);
}

export { dayDigest, dayOf, daysIn };
//# sourceMappingURL=days.js.map
