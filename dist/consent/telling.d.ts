/**
 * What holds now, in every detail, and the one way it changes: it is folded
 * anew, and every reader is told.
 */
import type { Hall } from './hall.js';
import { type Snapshot } from '../model/snapshot.js';
/** Hears of every new snapshot, with the one before it; `undefined` at the first call. */
export type Listener = (snapshot: Snapshot, before: Snapshot | undefined) => void;
/** What holds; without the notes, what the history alone says. */
export declare function foldHall(hall: Hall, denied?: ReadonlySet<string>): Snapshot;
/** What was told last. */
export declare function snapshotOf(hall: Hall): Snapshot;
/** Folds anew and tells every reader, if anything changed. */
export declare function tell(hall: Hall): Snapshot;
/** Calls a listener with what holds at once, then with each new snapshot. */
export declare function listen(hall: Hall, listener: Listener, signal?: AbortSignal): () => void;
