class ConsentError extends Error {
  /** Stable across versions and copies of the library; test this, not `instanceof`. */
  code;
  /** All that is wrong, where a policy was checked. */
  problems;
  constructor(code, message, options = {}) {
    super(message, options);
    this.name = "ConsentError";
    this.code = code;
    this.problems = options.problems ?? [];
  }
}

export { ConsentError };
//# sourceMappingURL=error.js.map
