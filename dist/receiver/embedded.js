import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { lockFolder } from './lock.js';

class PackageMissing extends Error {
  code = "package-missing";
}
async function openEmbedded(folder, onLost) {
  await mkdir(folder, { recursive: true, mode: 448 });
  const { PGlite } = await import('@electric-sql/pglite').catch((cause) => {
    throw missing("@electric-sql/pglite", "the embedded database", cause);
  });
  const lock = await lockFolder(folder, onLost);
  try {
    const database = await PGlite.create({ dataDir: path.join(folder, "database") });
    return {
      sql: database,
      admin: database,
      dialect: "postgres",
      async close() {
        await database.close();
        await lock.release();
      }
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
async function openPostgres(url, { dialect = "postgres", max = 8 } = {}) {
  const { default: pg } = await import('pg').catch((cause) => {
    throw missing("pg", "PostgreSQL", cause);
  });
  const admin = new pg.Pool({ connectionString: url, max: 2 });
  admin.on("error", () => void 0);
  const { createRoles, migrate } = await import('./schema/migrate.js');
  await migrate(admin, { dialect });
  const made = dialect === "postgres" ? await createRoles(admin) : "not-allowed";
  const own = new pg.Pool({
    connectionString: url,
    max,
    ...made === "made" && { options: "-c role=consent_receiver" }
  });
  own.on("error", () => void 0);
  return {
    sql: own,
    admin,
    dialect,
    async close() {
      await Promise.all([own.end(), admin.end()]);
    }
  };
}
function missing(name, what, cause) {
  const absent = cause.code === "ERR_MODULE_NOT_FOUND";
  return absent ? new PackageMissing(`For ${what} a package is needed that is not installed. Install it: npm install ${name}`, {
    cause
  }) : cause;
}

export { PackageMissing, openEmbedded, openPostgres };
//# sourceMappingURL=embedded.js.map
