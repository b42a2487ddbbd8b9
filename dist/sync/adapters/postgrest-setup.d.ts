/**
 * What `postgrest.js` talks to: run it once as the owner of the database. The
 * tables stand in a schema that PostgREST does not expose. Browsers may call
 * three functions; these run as a role that can add and read, and neither
 * change nor delete (PR-01).
 *
 *     node -e "import('consent-panel/adapters/postgrest-setup.js').then((m) => console.log(m.POSTGREST_SETUP))" | psql …
 */
/** The tables, roles, row security and functions, for PostgreSQL 13 and up. May be run again. */
export declare const POSTGREST_SETUP: string;
