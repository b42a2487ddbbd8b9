import { places } from './sql.js';
import { keyedHash } from './subjects.js';

const CHANNELS = ["email", "sms", "telephone", "post", "app-push", "chat"];
async function suppress({ sql, sites, pepper, micros }, site, channel, address) {
  await sql.query(
    "INSERT INTO suppression (site_id, channel, address_key, since_us) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    [await sites.number(site), channel, await keyOf(pepper, site, channel, address), micros()]
  );
}
async function suppressed({ sql, sites, pepper }, site, channel, addresses) {
  if (!addresses.length) return [];
  const id = await sites.find(site) ?? 0;
  const keys = await Promise.all(addresses.map((address) => keyOf(pepper, site, channel, address)));
  const { rows } = await sql.query(
    `SELECT address_key FROM suppression WHERE (site_id, channel, address_key) IN (${places(keys.length, 3, ["integer", "text", "text"])})`,
    keys.flatMap((key) => [id, channel, key])
  );
  const found = new Set(rows.map((row) => row.address_key));
  return addresses.filter((_, at) => found.has(keys[at] ?? ""));
}
function keyOf(pepper, site, channel, address) {
  const plain = address.normalize("NFKC").trim().toLowerCase();
  const number = channel === "sms" || channel === "telephone" ? plain.replace(/[^\d+]/g, "").replace(/^00/, "+") : plain;
  return keyedHash(pepper, `suppression ${site} ${channel} ${number}`);
}

export { CHANNELS, suppress, suppressed };
//# sourceMappingURL=suppressions.js.map
