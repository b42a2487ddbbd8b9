/** Tells problems to a person: grouped by purpose, each with its place, article and what to change. */
import type { Problem } from '../model/error.js';
import type { Speech } from './command.js';
import type { Json, Place } from './json.js';

/** A problem with its place in the text, and the purpose it is about. */
export interface PlacedProblem extends Problem, Place {
  readonly purpose?: string;
}

/** The problems with their places, in the order of the file. */
export function place(problems: readonly Problem[], { value, at }: Json): PlacedProblem[] {
  return problems
    .map((problem) => {
      const id = purposeAt(value, problem.path);
      return { ...problem, ...at(problem.path), ...(id === undefined ? {} : { purpose: id }) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** How many problems are told to a person; who has more begins with these. */
const MOST_TOLD = 500;

/** The report as lines; nothing where there are no problems. */
export function report(problems: readonly PlacedProblem[], file: string, speech: Speech): string[] {
  const words = WORDS[speech];
  const groups = new Map<string, PlacedProblem[]>();
  for (const problem of problems.slice(0, MOST_TOLD)) {
    const { purpose = '' } = problem;
    const group = groups.get(purpose);
    if (group) group.push(problem);
    else groups.set(purpose, [problem]);
  }
  const lines = [...groups].flatMap(([purpose, members]) => [
    '',
    purpose ? `${words.purpose} ${purpose}` : words.whole,
    ...members.flatMap(({ severity, code, line, column, path, message, article }) => [
      `  ${words[severity]} ${code}  ${file}:${line}:${column}`,
      `    ${path ? `${path}: ` : ''}${message}`,
      `    ${article}`,
    ]),
  ]);
  const more = problems.length - MOST_TOLD;
  return more > 0 ? [...lines, '', words.more(more)] : lines;
}

/** How many errors and warnings there are, in words. */
export function tally(problems: readonly Problem[], speech: Speech): string {
  const words = WORDS[speech];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${words.errors(errors)}, ${words.warnings(problems.length - errors)}`;
}

function purposeAt(value: unknown, path: string): string | undefined {
  const [, index] = /^purposes\[(\d+)\]/.exec(path) ?? [];
  if (index === undefined) return undefined;
  const { purposes } = value as { purposes?: readonly { id?: unknown }[] };
  const id = purposes?.[Number(index)]?.id;
  return typeof id === 'string' ? id : `[${index}]`;
}

const WORDS = {
  nl: {
    purpose: 'Doel',
    whole: 'Het beleid als geheel',
    error: 'FOUT',
    warning: 'let op',
    errors: (count: number) => (count === 1 ? '1 fout' : `${count} fouten`),
    warnings: (count: number) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
    more: (count: number) => `En nog ${count}; met 'check --json' ziet u ze allemaal.`,
  },
  en: {
    purpose: 'Purpose',
    whole: 'The policy as a whole',
    error: 'ERROR',
    warning: 'note',
    errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
    more: (count: number) => `And ${count} more; 'check --json' shows them all.`,
  },
} as const;
