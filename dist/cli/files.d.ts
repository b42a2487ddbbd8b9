/** The text of a file. Rejects with `Trouble` where it cannot be read, or is not text. */
export declare function readText(file: string): Promise<string>;
/**
 * Writes files into a folder, making it where needed: each under another name
 * first and then put in its place, so that nobody ever reads half of one.
 */
export declare function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void>;
/**
 * Writes files that are not there yet: all, or none. Rejects with `Trouble`
 * where one is there already, and leaves it as it is.
 */
export declare function writeNew(files: ReadonlyMap<string, string>): Promise<void>;
/** The code of an error of the system, such as `ENOENT`. */
export declare function systemCode(error: unknown): string;
