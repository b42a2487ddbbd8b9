/// <reference types="node" preserve="true" />
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
export declare class PackageMissing extends Error {
    readonly code = "package-missing";
}
/**
 * Opens PGlite in a folder, for this process alone. Rejects with
 * `FolderTaken` where another has it, with `PackageMissing` where PGlite is
 * not installed. After `onLost` nothing may be written any more.
 */
export declare function openEmbedded(folder: string, onLost: () => void): Promise<OpenDatabase>;
/**
 * Opens PostgreSQL, or an engine that speaks as it does. Where the role
 * `consent_receiver` is there, all but migrating and erasing is done as that.
 */
export declare function openPostgres(url: string, { dialect, max }?: {
    readonly dialect?: Dialect;
    readonly max?: number;
}): Promise<OpenDatabase>;
