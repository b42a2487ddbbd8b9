/**
 * What the writing of a hall is strung on: acts are written one after another,
 * and other tabs hear that there is something new.
 */
import type { Hall } from './hall.js';
/** Runs something when all before it has run, whatever came of that. */
export declare function enqueue<T>(hall: Hall, run: () => Promise<T>): Promise<T>;
/** Resolves when what was enqueued has run; `undefined` where nothing waits there. */
export declare function settled(hall: Hall): Promise<void> | undefined;
/** Tells the other tabs to look again; opens the line to them, where there is none yet. */
export declare function announce(hall: Hall): void;
/** Opens the line to the other tabs, and does this whenever one of them speaks. */
export declare function hear(hall: Hall, heard: () => void): void;
