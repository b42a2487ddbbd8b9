/**
 * A person's own history as a file: to read, or for a program (DS-05). Made in
 * the page and handed to the browser; nobody is told of it.
 */
import type { HistoryInput } from '../documents/history.js';
/** Makes the file and has the browser keep it. */
export declare function saveHistory(input: HistoryInput, kind: 'html' | 'json'): Promise<void>;
