import { gather } from './gather.js';
import { places } from './sql.js';

const CACHE = 1e4;
function holdsIn(sql, sites, micros) {
  const last = /* @__PURE__ */ new Map();
  const write = gather(async (notes) => {
    const byKey = new Map(notes.map((note) => [`${note.site} ${note.subject}`, note]));
    const now = micros();
    await sql.query(
      `INSERT INTO subject_hold (subject_id, site_id, held, noted_us) VALUES ${places(byKey.size, 4)}
ON CONFLICT (site_id, subject_id) DO UPDATE SET held = excluded.held, noted_us = excluded.noted_us`,
      [...byKey.values()].flatMap(({ site, subject, held }) => [subject, site, held, now])
    );
    return notes.map(() => void 0);
  });
  return {
    async note(site, subject, allowed) {
      const held = Object.keys(allowed).filter((purpose) => !allowed[purpose]).sort().join(" ");
      const key = `${site} ${subject}`;
      if (last.get(key) === held) return;
      await write({ site: await sites.number(site), subject, held });
      if (last.size >= CACHE) last.delete(last.keys().next().value ?? "");
      last.set(key, held);
    },
    async of(site, subjects) {
      const { rows } = await sql.query(
        `SELECT held FROM subject_hold WHERE site_id = $1 AND subject_id IN (${subjects.map((_, at) => `$${at + 2}`).join(",")})`,
        [await sites.find(site) ?? 0, ...subjects]
      );
      return new Set(rows.flatMap(({ held }) => held.split(" ").filter(Boolean)));
    }
  };
}

export { holdsIn };
//# sourceMappingURL=holds.js.map
