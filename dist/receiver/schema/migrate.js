import { written, retrying, sqlState, isSerializationFailure } from '../sql.js';
import { LAYOUTS, ROLES } from './dialects.js';
import { TABLES } from './tables.js';

function steps(dialect) {
  const { events, afterwards } = LAYOUTS[dialect];
  return [{ version: 1, statements: [...events, ...TABLES, ...afterwards] }];
}
async function migrate(sql, { dialect = "postgres", now = Date.now, patience = 6e4 } = {}) {
  await createOnce(
    sql,
    `CREATE TABLE IF NOT EXISTS consent_schema (
  id integer PRIMARY KEY,
  version integer NOT NULL,
  locked_ms bigint NOT NULL
)`
  );
  await sql.query("INSERT INTO consent_schema (id, version, locked_ms) VALUES (1, 0, 0) ON CONFLICT DO NOTHING");
  const latest = steps(dialect).at(-1)?.version ?? 0;
  while (await versionOf(sql) < latest) {
    const taken = now();
    const locked = await sql.query(
      "UPDATE consent_schema SET locked_ms = $1 WHERE id = 1 AND version < $2 AND locked_ms < $3",
      [taken, latest, taken - patience]
    );
    if (written(locked) !== 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const from = await versionOf(sql);
    for (const { version, statements } of steps(dialect)) {
      if (version <= from) continue;
      for (const statement of statements) await sql.query(statement);
      await sql.query("UPDATE consent_schema SET version = $1, locked_ms = 0 WHERE id = 1", [version]);
    }
  }
}
async function createRoles(sql) {
  const patient = retrying(sql);
  const [create = "", ...grants] = ROLES;
  try {
    const { rows } = await sql.query("SELECT rolname FROM pg_roles WHERE rolname = 'consent_receiver'");
    if (!rows.length) {
      await patient.query(create).catch((error) => {
        if (!["42710", "23505"].includes(sqlState(error))) throw error;
      });
    }
    for (const statement of grants) await patient.query(statement);
    return "made";
  } catch (error) {
    if (sqlState(error) === "42501") return "not-allowed";
    throw error;
  }
}
async function ensurePartitions(sql, now, dialect = "postgres") {
  if (!LAYOUTS[dialect].monthly) return;
  const date = new Date(now);
  for (let ahead = -1; ahead <= 2; ahead++) {
    const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead);
    const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead + 1);
    const name = `consent_event_${new Date(start).toISOString().slice(0, 7).replace("-", "_")}`;
    try {
      await sql.query(
        `CREATE TABLE IF NOT EXISTS ${name} PARTITION OF consent_event FOR VALUES FROM ('${firstId(start)}') TO ('${firstId(end)}')`
      );
    } catch (error) {
      if (!["23514", "42P07"].includes(sqlState(error))) throw error;
    }
  }
}
function firstId(ms) {
  const hex = Math.max(0, ms).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-0000-0000-000000000000`;
}
async function versionOf(sql) {
  const { rows } = await sql.query("SELECT version FROM consent_schema WHERE id = 1");
  return rows[0]?.version ?? 0;
}
async function createOnce(sql, statement) {
  try {
    await sql.query(statement);
  } catch (error) {
    if (!["23505", "42P07"].includes(sqlState(error)) && !isSerializationFailure(error)) throw error;
    await sql.query(statement);
  }
}

export { createRoles, ensurePartitions, firstId, migrate, steps };
//# sourceMappingURL=migrate.js.map
