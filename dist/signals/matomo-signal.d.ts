/**
 * Matomo (SG-09). It keeps nothing and counts nothing until it hears a yes.
 * The choice is said on each page and never left for Matomo to remember: the
 * ledger is what remembers. What a page measured before a yes is kept in its
 * queue and sent after it, so measuring too waits behind the gate.
 */
import type { Matomo } from '../model/signals.js';
import type { Tool } from '../model/tool.js';
/** Puts the requirement into the queue, which comes before anything that is measured. */
export declare function open({ require }: Matomo): Tool;
