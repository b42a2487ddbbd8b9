class ConsentSyncEvent extends Event {
  state;
  /** What sends: to go on after a login, or to look for what was decided elsewhere. */
  sync;
  constructor(state, sync) {
    super("consent-sync", { bubbles: true, composed: true });
    this.state = state;
    this.sync = sync;
  }
}

export { ConsentSyncEvent };
//# sourceMappingURL=sync-event.js.map
