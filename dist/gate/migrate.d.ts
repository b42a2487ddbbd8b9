/**
 * Reads the markup of other consent tools, so that a shop can change its
 * tool without touching its tags: what waited for them waits for us. Loaded
 * where a page asks for it: `<consent-panel migrate="klaro cookiebot">`.
 *
 * Their names for services and categories are matched with the ids of the
 * policy's purposes by `migrate-names`, a JSON object, and else by being the
 * same. A name that fits none stays shut and is told of (LB-06).
 */
/** Names of theirs, and the purposes of ours they stand for. */
export type Names = Readonly<Record<string, string>>;
/** Names of the tools whose markup is read. */
export declare const MIGRATES: readonly string[];
/**
 * Starts reading, now and as the page grows. Returns the way to stop. Throws
 * a `TypeError` for a tool it does not know; nothing is read then.
 */
export declare function migrate(tools: readonly string[], names?: Names, root?: Document | Element): () => void;
/** Reads what a panel asks for in its attributes, and starts. Bad input is told and reads nothing: all stays shut. */
export declare function migrateFor(panel: Element): () => void;
