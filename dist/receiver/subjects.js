import { capabilityProof } from '../ledger/capability.js';
import { digest } from './digest.js';
import { gather } from './gather.js';
import { places, written } from './sql.js';

const CACHE = 1e4;
function subjectsIn(sql, sites, micros, pepper) {
  const known = /* @__PURE__ */ new Map();
  const claim = gather(async (claims) => {
    const added = await sql.query(
      `INSERT INTO subject_secret (subject_id, site_id, secret_hash) VALUES ${places(claims.length, 3)} ON CONFLICT DO NOTHING`,
      claims.flatMap(({ subject, site, hash }) => [subject, site, hash])
    );
    if (written(added) === claims.length) return claims.map(({ hash }) => hash);
    const found = await read(claims);
    return claims.map(({ site, subject }) => found.get(`${site} ${subject}`) ?? "");
  });
  const look = gather(async (asked) => {
    const found = await read(asked);
    return asked.map(({ site, subject }) => found.get(`${site} ${subject}`) ?? "");
  });
  const read = async (asked) => {
    const { rows } = await sql.query(
      `SELECT site_id, subject_id, secret_hash FROM subject_secret WHERE (site_id, subject_id) IN (${places(asked.length, 2, ["integer", "uuid"])})`,
      asked.flatMap(({ site, subject }) => [site, subject])
    );
    return new Map(rows.map((row) => [`${row.site_id} ${row.subject_id}`, row.secret_hash]));
  };
  const remember = (key, hash) => {
    if (hash) {
      if (known.size >= CACHE) known.delete(known.keys().next().value ?? "");
      known.set(key, hash);
    }
    return hash;
  };
  return {
    async prove(site, subject, secret) {
      if (secret === "") return await look({ site: await sites.number(site), subject }) ? "wrong" : "open";
      const key = `${site} ${subject}`;
      const number = await sites.number(site);
      const hash = secret === void 0 ? void 0 : await secretHash(subject, secret);
      const kept = known.get(key) ?? remember(
        key,
        hash === void 0 ? await look({ site: number, subject }) : await claim({ site: number, subject, hash })
      );
      if (hash === void 0) return kept ? "wrong" : "open";
      return kept === hash ? "proven" : "wrong";
    },
    async check(site, subject, secret) {
      const number = await sites.find(site) ?? 0;
      const kept = known.get(`${site} ${subject}`) ?? await look({ site: number, subject });
      return kept !== "" && kept === await secretHash(subject, secret) ? "proven" : "wrong";
    },
    async link(site, account, subject, proof) {
      const number = await sites.number(site);
      if (await claim({ site: number, subject, hash: keptOf(proof) }) !== keptOf(proof)) return false;
      await sql.query(
        "INSERT INTO subject_link (site_id, account_key, subject_id, linked_us) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        [number, await keyedHash(pepper, `account ${site} ${account}`), subject, micros()]
      );
      return true;
    },
    async linked(site, subject) {
      const { rows } = await sql.query(
        `SELECT DISTINCT other.subject_id FROM subject_link AS own
JOIN subject_link AS other ON other.site_id = own.site_id AND other.account_key = own.account_key
WHERE own.site_id = $1 AND own.subject_id = $2`,
        [await sites.find(site) ?? 0, subject]
      );
      return [.../* @__PURE__ */ new Set([subject, ...rows.map((row) => row.subject_id)])].sort();
    }
  };
}
async function secretHash(subject, secret) {
  return keptOf(await capabilityProof(subject, secret, digest));
}
function keptOf(proof) {
  return proof.slice(0, 32);
}
async function keyedHash(key, text) {
  const encode = (value) => new TextEncoder().encode(value);
  const imported = await crypto.subtle.importKey("raw", encode(key), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign"
  ]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", imported, encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export { keyedHash, subjectsIn };
//# sourceMappingURL=subjects.js.map
