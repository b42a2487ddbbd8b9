/**
 * Who is not to be written to (DM-06, Art. 21(3)). Kept as a keyed hash of
 * the address, so the list outlives every other trace of a person and still
 * tells nobody who is on it.
 */
import { places, type Sql } from './sql.js';
import type { Store } from './open-store.js';
import { keyedHash } from './subjects.js';

/** Along which way a person is not to be reached. */
export type Channel = 'email' | 'sms' | 'telephone' | 'post' | 'app-push' | 'chat';
export const CHANNELS: readonly Channel[] = ['email', 'sms', 'telephone', 'post', 'app-push', 'chat'];

/** Puts an address on the list. There is no way off it here: only the person can begin again. */
export async function suppress(
  { sql, sites, pepper, micros }: Store,
  site: string,
  channel: Channel,
  address: string,
): Promise<void> {
  await sql.query(
    'INSERT INTO suppression (site_id, channel, address_key, since_us) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [await sites.number(site), channel, await keyOf(pepper, site, channel, address), micros()],
  );
}

/** Of these addresses, those that may not be used, as they were written. */
export async function suppressed(
  { sql, sites, pepper }: { sql: Sql } & Pick<Store, 'sites' | 'pepper'>,
  site: string,
  channel: Channel,
  addresses: readonly string[],
): Promise<string[]> {
  if (!addresses.length) return [];
  const id = (await sites.find(site)) ?? 0;
  const keys = await Promise.all(addresses.map((address) => keyOf(pepper, site, channel, address)));
  const { rows } = await sql.query<{ address_key: string }>(
    `SELECT address_key FROM suppression WHERE (site_id, channel, address_key) IN (${places(keys.length, 3, ['integer', 'text', 'text'])})`,
    keys.flatMap((key) => [id, channel, key]),
  );
  const found = new Set(rows.map((row) => row.address_key));
  return addresses.filter((_, at) => found.has(keys[at] ?? ''));
}

/** One address has one key, however it was typed. */
function keyOf(pepper: string, site: string, channel: Channel, address: string): Promise<string> {
  const plain = address.normalize('NFKC').trim().toLowerCase();
  const number =
    channel === 'sms' || channel === 'telephone' ? plain.replace(/[^\d+]/g, '').replace(/^00/, '+') : plain;
  return keyedHash(pepper, `suppression ${site} ${channel} ${number}`);
}
