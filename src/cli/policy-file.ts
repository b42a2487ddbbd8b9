/**
 * Reads a policy file for a command: its JSON with its places, and all that
 * is wrong with it. A public policy is told from a file by its seal.
 */
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { sealHolds } from '../policy/check-seal.js';
import { checkPolicyFile } from '../policy/define-policy-file.js';
import { checkPolicy } from '../policy/define-policy.js';
import { Trouble, type Call, type Speech } from './command.js';
import { readText } from './files.js';
import { parseJson, type Json } from './json.js';
import { mentionsMark, unfilled } from './marker.js';

/** What was read. */
export interface ReadPolicy {
  readonly json: Json;
  /** The value as it was read; a policy only where `problems` has no errors. */
  readonly value: PolicyFile | Policy;
  /** Whether it has the owner's part. */
  readonly isFile: boolean;
  readonly problems: readonly Problem[];
}

/** Reads and checks one. Rejects with `Trouble` where it is not a JSON object. */
export async function readPolicy(file: string, speech: Speech, on: string): Promise<ReadPolicy> {
  const json = parseJson(await readText(file), file);
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Trouble({
      nl: `${file} is geen beleidsbestand: een object met purposes`,
      en: `${file} is not a policy file: an object with purposes`,
    });
  const options = { on, language: speech };
  const isFile = !('seal' in value);
  const problems = isFile ? checkPolicyFile(value, options) : checkPolicy(value, options);
  const found = [
    ...json.twice.map((path) => twice(path, speech)),
    ...(isFile || (await holds(value)) ? [] : [broken(speech)]),
    ...withQuestions(problems, unfilled(value, speech)),
  ];
  return { json, value: value as PolicyFile | Policy, isFile, problems: found };
}

/** The day that an option names, or today in UTC. Throws `Trouble` where it is no day. */
export function dayOf(asOf: Call['options'][string]): string {
  if (asOf === undefined) return new Date().toISOString().slice(0, 10);
  const day = typeof asOf === 'string' ? asOf : '';
  const read = new Date(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(read.getTime()) && read.toJSON().startsWith(day)) return day;
  throw new Trouble(
    { nl: `‘${day}’ is geen dag. Schrijf --as-of 2026-11-24`, en: `“${day}” is not a day. Write --as-of 2026-11-24` },
    2,
  );
}

/** A question that is not answered yet is told once, as a question, and not again by what follows from it. */
function withQuestions(problems: readonly Problem[], questions: readonly Problem[]): Problem[] {
  const asked = new Set(questions.map(({ path }) => path));
  return [...problems.filter(({ path, message }) => !asked.has(path) && !mentionsMark(message)), ...questions];
}

async function holds(value: object): Promise<boolean> {
  // What has another form altogether cannot be digested, and has no seal that holds.
  return sealHolds(value as Policy).catch(() => false);
}

function broken(speech: Speech): Problem {
  const message =
    speech === 'nl'
      ? 'Het zegel past niet: dit beleid is veranderd nadat het werd gepubliceerd. Publiceer het opnieuw uit het beleidsbestand.'
      : 'The seal does not hold: this policy was changed after it was published. Publish it again from the policy file.';
  return { code: 'seal-broken', path: 'seal', message, article: 'Art. 5(2) GDPR', severity: 'error' };
}

function twice(path: string, speech: Speech): Problem {
  const message =
    speech === 'nl'
      ? 'staat er twee keer, en de eerste keer telt niet mee. Haal er een weg.'
      : 'is written twice, and the first does not count. Remove one.';
  return { code: 'form', path, message, article: 'policy.schema.json', severity: 'error' };
}
