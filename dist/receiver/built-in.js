const builtIn = globalThis.process?.getBuiltinModule?.("node:crypto");

export { builtIn };
//# sourceMappingURL=built-in.js.map
