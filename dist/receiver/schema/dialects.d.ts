/** A database whose DDL is written here. */
export type Dialect = 'postgres' | 'cockroach' | 'yugabyte' | 'citus';
/** How one database lays out the events. */
export interface Layout {
    /** Statements that make `consent_event` and what belongs to it, in order. */
    readonly events: readonly string[];
    /** Statements for the other tables, once these exist. */
    readonly afterwards: readonly string[];
    /** Whether events lie in a partition for each month, which the receiver makes ahead of time. */
    readonly monthly: boolean;
}
/** The layout for each database. PGlite is PostgreSQL. */
export declare const LAYOUTS: Readonly<Record<Dialect, Layout>>;
/** The role the receiver writes as: it can add and read events, and nothing more. */
export declare const ROLES: readonly string[];
