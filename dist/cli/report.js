function place(problems, { value, at }) {
  return problems.map((problem) => {
    const id = purposeAt(value, problem.path);
    return { ...problem, ...at(problem.path), ...id === void 0 ? {} : { purpose: id } };
  }).sort((a, b) => a.line - b.line || a.column - b.column);
}
const MOST_TOLD = 500;
function report(problems, file, speech) {
  const words = WORDS[speech];
  const groups = /* @__PURE__ */ new Map();
  for (const problem of problems.slice(0, MOST_TOLD)) {
    const { purpose = "" } = problem;
    const group = groups.get(purpose);
    if (group) group.push(problem);
    else groups.set(purpose, [problem]);
  }
  const lines = [...groups].flatMap(([purpose, members]) => [
    "",
    purpose ? `${words.purpose} ${purpose}` : words.whole,
    ...members.flatMap(({ severity, code, line, column, path, message, article }) => [
      `  ${words[severity]} ${code}  ${file}:${line}:${column}`,
      `    ${path ? `${path}: ` : ""}${message}`,
      `    ${article}`
    ])
  ]);
  const more = problems.length - MOST_TOLD;
  return more > 0 ? [...lines, "", words.more(more)] : lines;
}
function tally(problems, speech) {
  const words = WORDS[speech];
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return `${words.errors(errors)}, ${words.warnings(problems.length - errors)}`;
}
function purposeAt(value, path) {
  const [, index] = /^purposes\[(\d+)\]/.exec(path) ?? [];
  if (index === void 0) return void 0;
  const { purposes } = value;
  const id = purposes?.[Number(index)]?.id;
  return typeof id === "string" ? id : `[${index}]`;
}
const WORDS = {
  nl: {
    purpose: "Doel",
    whole: "Het beleid als geheel",
    error: "FOUT",
    warning: "let op",
    errors: (count) => count === 1 ? "1 fout" : `${count} fouten`,
    warnings: (count) => count === 1 ? "1 waarschuwing" : `${count} waarschuwingen`,
    more: (count) => `En nog ${count}; met 'check --json' ziet u ze allemaal.`
  },
  en: {
    purpose: "Purpose",
    whole: "The policy as a whole",
    error: "ERROR",
    warning: "note",
    errors: (count) => count === 1 ? "1 error" : `${count} errors`,
    warnings: (count) => count === 1 ? "1 warning" : `${count} warnings`,
    more: (count) => `And ${count} more; 'check --json' shows them all.`
  }
};

export { place, report, tally };
//# sourceMappingURL=report.js.map
