/// <reference types="node" preserve="true" />
/** The folder is in use, or may be. The message says by whom and what to do. */
export declare class FolderTaken extends Error {
    readonly code = "folder-taken";
}
/** A lock that is held. */
export interface FolderLock {
    /** Gives the folder free. */
    release(): Promise<void>;
}
/**
 * Takes a folder for this process. The lock of a dead process is taken over;
 * that of a live one, or of one on another machine that was alive a minute
 * ago, is not: rejects with `FolderTaken`. `onLost` is called should somebody
 * remove or replace the lock while it is held: writing must then stop at once.
 */
export declare function lockFolder(folder: string, onLost: () => void): Promise<FolderLock>;
