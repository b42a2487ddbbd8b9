/**
 * The databases a receiver on Node can open by itself: PGlite in a folder, or
 * PostgreSQL at an address. Both are optional packages; which one is missing
 * is said in so many words.
 */
/// <reference types="node" preserve="true" />
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { lockFolder } from './lock.js';
import type { Dialect } from './schema/dialects.js';
import type { Sql } from './sql.js';

/** A database that is open. */
export interface OpenDatabase {
  readonly sql: Sql;
  /** The same, with a role that may migrate and delete. */
  readonly admin: Sql;
  readonly dialect: Dialect;
  close(): Promise<void>;
}

/** A package that is needed and not installed. The message holds the command that installs it. */
export class PackageMissing extends Error {
  readonly code = 'package-missing';
}

/**
 * Opens PGlite in a folder, for this process alone. Rejects with
 * `FolderTaken` where another has it, with `PackageMissing` where PGlite is
 * not installed. After `onLost` nothing may be written any more.
 */
export async function openEmbedded(folder: string, onLost: () => void): Promise<OpenDatabase> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { PGlite } = await import('@electric-sql/pglite').catch((cause: unknown) => {
    throw missing('@electric-sql/pglite', 'the embedded database', cause);
  });
  const lock = await lockFolder(folder, onLost);
  try {
    const database = await PGlite.create({ dataDir: path.join(folder, 'database') });
    return {
      sql: database,
      admin: database,
      dialect: 'postgres',
      async close() {
        await database.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Opens PostgreSQL, or an engine that speaks as it does. Where the role
 * `consent_receiver` is there, all but migrating and erasing is done as that.
 */
export async function openPostgres(
  url: string,
  { dialect = 'postgres', max = 8 }: { readonly dialect?: Dialect; readonly max?: number } = {},
): Promise<OpenDatabase> {
  const { default: pg } = await import('pg').catch((cause: unknown) => {
    throw missing('pg', 'PostgreSQL', cause);
  });
  const admin = new pg.Pool({ connectionString: url, max: 2 });
  // A connection that breaks while it rests: the pool makes a new one, and the next statement finds it.
  admin.on('error', () => undefined);
  const { createRoles, migrate } = await import('./schema/migrate.js');
  await migrate(admin, { dialect });
  const made = dialect === 'postgres' ? await createRoles(admin) : 'not-allowed';
  const own = new pg.Pool({
    connectionString: url,
    max,
    ...(made === 'made' && { options: '-c role=consent_receiver' }),
  });
  own.on('error', () => undefined);
  return {
    sql: own,
    admin,
    dialect,
    async close() {
      await Promise.all([own.end(), admin.end()]);
    },
  };
}

function missing(name: string, what: string, cause: unknown): Error {
  const absent = (cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
  return absent
    ? new PackageMissing(`For ${what} a package is needed that is not installed. Install it: npm install ${name}`, {
        cause,
      })
    : (cause as Error);
}
