function sitesIn(sql) {
  const known = /* @__PURE__ */ new Map();
  const find = async (site) => {
    const remembered = known.get(site);
    if (remembered !== void 0) return remembered;
    const { rows } = await sql.query("SELECT site_id FROM consent_site WHERE site = $1", [site]);
    const number = rows[0]?.site_id;
    if (number !== void 0) known.set(site, number);
    return number;
  };
  return {
    find,
    async number(site) {
      for (; ; ) {
        const number = await find(site);
        if (number !== void 0) return number;
        const { rows } = await sql.query(
          "SELECT coalesce(max(site_id), 0) + 1 AS next FROM consent_site"
        );
        await sql.query("INSERT INTO consent_site (site_id, site) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
          rows[0]?.next ?? 1,
          site
        ]);
      }
    }
  };
}

export { sitesIn };
//# sourceMappingURL=sites.js.map
