const QUIET = "consent-age-quiet";
const BANDS = ["child", "young", "adult"];
async function keptBand(beside, site, limit) {
  const noted = sessionNote(site);
  if (noted?.limit === limit) return { band: noted.band, until: noted.until ?? Infinity };
  const kept = await beside.get(keyOf(site)).catch(() => void 0);
  return isKept(kept) && kept.limit === limit ? { band: kept.band, until: kept.until ?? Infinity } : void 0;
}
async function keepBand(beside, site, limit, { band, until }) {
  const kept = { v: 1, band, limit, ...Number.isFinite(until) && { until } };
  try {
    if (band === "adult") sessionStorage.removeItem(keyOf(site));
    else sessionStorage.setItem(keyOf(site), JSON.stringify(kept));
  } catch {
  }
  await beside.update(keyOf(site), () => kept);
}
async function keptQuiet(beside, site) {
  const until = await beside.get(`${QUIET}:${site}`).catch(() => 0);
  return Number.isFinite(until) ? Number(until) : 0;
}
async function keepQuiet(beside, site, until) {
  await beside.update(`${QUIET}:${site}`, () => until).catch(() => void 0);
}
function sessionNote(site) {
  try {
    const note = JSON.parse(sessionStorage.getItem(keyOf(site)) ?? "");
    return isKept(note) && note.band !== "adult" ? note : void 0;
  } catch {
    return void 0;
  }
}
function isKept(value) {
  const { v, band, limit, until } = value ?? {};
  return v === 1 && BANDS.includes(band) && Number.isSafeInteger(limit) && // Only an adult's answer has no end: without one, a child's was tampered with.
  (band === "adult" ? until === void 0 : Number.isFinite(until));
}
const keyOf = (site) => `consent-age:${site}`;

export { keepBand, keepQuiet, keptBand, keptQuiet };
//# sourceMappingURL=kept-band.js.map
