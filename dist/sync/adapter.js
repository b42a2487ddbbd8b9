class SyncError extends Error {
  kind;
  /** The HTTP status behind it, where there is one. */
  status;
  /** How long the other side asks to be left alone, in milliseconds. */
  retryAfterMs;
  /** What the other side says of it. */
  problem;
  constructor(kind, message, more = {}) {
    super(message, { cause: more.cause });
    this.name = "SyncError";
    this.kind = kind;
    this.status = more.status;
    this.retryAfterMs = more.retryAfterMs;
    this.problem = more.problem;
  }
}

export { SyncError };
//# sourceMappingURL=adapter.js.map
