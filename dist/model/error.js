class ConsentError extends Error {
  // A field, not an assignment: where a page froze `Error.prototype` that would throw.
  name = "ConsentError";
  /** Stable across versions and copies of the library; test this, not `instanceof`. */
  code;
  /** All that is wrong, where a policy was checked. */
  problems;
  constructor(code, message, options = {}) {
    super(message, options);
    this.code = code;
    this.problems = options.problems ?? [];
  }
}

export { ConsentError };
//# sourceMappingURL=error.js.map
