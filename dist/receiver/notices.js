import { digest } from '../ledger/chain.js';
import { parseNotice } from '../model/notice.js';
import { gather } from './gather.js';
import { places } from './sql.js';

function noticesIn(sql, sites, micros) {
  const known = /* @__PURE__ */ new Set();
  const look = gather(async (asked) => {
    const { rows } = await sql.query(
      `SELECT site_id, digest FROM consent_notice WHERE (site_id, digest) IN (${places(asked.length, 2, ["integer", "text"])})`,
      asked.flatMap(({ site, name }) => [site, name])
    );
    const there = new Set(rows.map(({ site_id, digest: found }) => `${site_id} ${found}`));
    return asked.map(({ site, name }) => there.has(`${site} ${name}`));
  });
  const find = async (site, name) => {
    const id = await sites.find(site);
    if (id === void 0) return void 0;
    const { rows } = await sql.query(
      "SELECT digest, body, language, policy_version, first_seen_us FROM consent_notice WHERE site_id = $1 AND digest = $2",
      [id, name]
    );
    const row = rows[0];
    return row && { ...told(row), body: row.body };
  };
  return {
    find,
    async keep(site, { digest: name, body }) {
      const notice = parseNotice(body);
      if (!notice) return "This is not a notice.";
      if (notice.site !== site) return `This is a notice of "${notice.site}".`;
      if (await digest(body) !== name) return "The digest is not the SHA-256 of the text.";
      await sql.query(
        `INSERT INTO consent_notice (digest, site_id, language, policy_version, first_seen_us, body)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
        [name, await sites.number(site), notice.language, notice.version, micros(), body]
      );
      known.add(`${site} ${name}`);
      return void 0;
    },
    async has(site, name) {
      const key = `${site} ${name}`;
      if (known.has(key)) return true;
      const id = await sites.find(site);
      const found = id !== void 0 && await look({ site: id, name });
      if (found) known.add(key);
      return found;
    },
    async list(site) {
      const id = await sites.find(site);
      const { rows } = await sql.query(
        `SELECT digest, '' AS body, language, policy_version, first_seen_us FROM consent_notice WHERE site_id = $1
ORDER BY first_seen_us DESC, language`,
        [id ?? 0]
      );
      return rows.map(told);
    }
  };
}
function told({ digest: name, language, policy_version, first_seen_us }) {
  return { digest: name, language, policyVersion: policy_version, firstSeen: Number(first_seen_us) };
}

export { noticesIn };
//# sourceMappingURL=notices.js.map
