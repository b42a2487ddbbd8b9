/**
 * What a page hears of sending. It bubbles and crosses shadow roots, and
 * carries nothing about a person (SG-16).
 */
import type { Sync, SyncState } from './sync.js';

/** How it stands with sending decisions to the owner's server: at the start, and whenever that changes. */
export class ConsentSyncEvent extends Event {
  readonly state: SyncState;
  /** What sends: to go on after a login, or to look for what was decided elsewhere. */
  readonly sync: Sync;
  constructor(state: SyncState, sync: Sync) {
    super('consent-sync', { bubbles: true, composed: true });
    this.state = state;
    this.sync = sync;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-sync': ConsentSyncEvent;
  }
}
