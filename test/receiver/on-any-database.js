/**
 * Runs the store's suite on the database at DATABASE_URL, whatever it is:
 *
 *   DATABASE_URL=postgres://… DIALECT=cockroach node test/receiver/on-any-database.js
 *
 * DIALECT is postgres, cockroach, yugabyte or citus; postgres unless said.
 */
import pg from 'pg';
import { receiverSource } from './support.js';

const { DATABASE_URL, DIALECT: dialect = 'postgres' } = process.env;
if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the database to run the suite on.');
const { recordStoreCases } = await receiverSource();
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 4 });
for (const { name, run } of recordStoreCases(() => Promise.resolve(pool), { dialect })) {
  const fault = await run().then(
    () => undefined,
    (error) => error,
  );
  console.log(`${fault ? 'FAILED' : 'ok'}  ${name}${fault ? `: ${fault.message}` : ''}`);
  if (fault) process.exitCode = 1;
}
await pool.end();
