class Trouble extends Error {
  said;
  /** 1 where something is wrong with a file or a folder, 2 where the command was called wrongly. */
  exitCode;
  constructor(said, exitCode = 1, options) {
    super(said.en, options);
    this.name = "Trouble";
    this.said = said;
    this.exitCode = exitCode;
  }
}

export { Trouble };
//# sourceMappingURL=command.js.map
