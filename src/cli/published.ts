/**
 * The list of what was published, and whether it still fits the file: the
 * basis stands in the statement and in the register, and a change of the file
 * must reach both (RE-03).
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../model/error.js';
import type { Policy } from '../model/policy.js';
import type { PolicyFile } from '../model/policy-file.js';
import { digestOf } from './digest.js';
import { Trouble, type Speech } from './command.js';
import { readText } from './files.js';

/** The list is a file of this name, in the folder that was published to. */
export const MANIFEST = 'published.json';

/** What was published, from what. */
export interface Manifest {
  readonly v: 1;
  /** Digest of the whole policy file, in canonical JSON. */
  readonly source: string;
  readonly version: string;
  /** The legal basis of each purpose, as the documents have it. */
  readonly bases: Readonly<Record<string, string>>;
  /** SHA-256 of each document, by its path in the folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** The list for a policy file and the documents made from it. */
export async function manifest(source: PolicyFile | Policy, files: ReadonlyMap<string, string>): Promise<Manifest> {
  return {
    v: 1,
    source: await digestOf(source),
    version: source.version,
    bases: Object.fromEntries(source.purposes.map(({ id, legalBasis }) => [id, legalBasis])),
    files: Object.fromEntries([...files].map(([name, text]) => [name, sha256(text)])),
  };
}

/** What of a published folder no longer fits the file. Rejects with `Trouble` where nothing was published there. */
export async function stale(folder: string, source: PolicyFile | Policy, speech: Speech): Promise<Problem[]> {
  const published = await readManifest(path.join(folder, MANIFEST));
  const words = WORDS[speech];
  const problem = (at: string, message: string): Problem => ({
    code: 'RE-03',
    path: at,
    message,
    article: speech === 'nl' ? 'Art. 5 lid 2, 13, 30 AVG' : 'Art. 5(2), 13, 30 GDPR',
    severity: 'error',
  });
  const bases = source.purposes.flatMap(({ id, legalBasis }, index) => {
    const before = Object.hasOwn(published.bases, id) ? published.bases[id] : undefined;
    const at = `purposes[${index}].legalBasis`;
    if (before === legalBasis) return [];
    return [problem(at, before === undefined ? words.newPurpose(folder) : words.basis(before, legalBasis, folder))];
  });
  const other = !bases.length && published.source !== (await digestOf(source));
  const touched: Problem[] = [];
  for (const [name, digest] of Object.entries(published.files)) {
    const found = await readFile(path.join(folder, name), 'utf8').catch(() => undefined);
    if (found === undefined) touched.push(problem('', words.missing(path.join(folder, name))));
    else if (sha256(found) !== digest) touched.push(problem('', words.touched(path.join(folder, name))));
  }
  return [...bases, ...(other ? [problem('', words.changed(folder, published.version))] : []), ...touched];
}

async function readManifest(file: string): Promise<Manifest> {
  const text = await readText(file);
  try {
    const read = JSON.parse(text) as Partial<Manifest>;
    if (read.v === 1 && isTexts(read.bases) && isTexts(read.files) && typeof read.source === 'string')
      return read as Manifest;
  } catch {
    // Not JSON: not a list of ours.
  }
  throw new Trouble({
    nl: `${file} is geen lijst van wat is gepubliceerd. Publiceer opnieuw`,
    en: `${file} is not a list of what was published. Publish again`,
  });
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const WORDS = {
  nl: {
    newPurpose: (folder: string) =>
      `Dit doel staat nog niet in de documenten in ${folder}. Maak ze opnieuw met publish.`,
    basis: (before: string, now: string, folder: string) =>
      `De grondslag is hier ${now}, en in de documenten in ${folder} nog ${before}. Verklaring en register horen hetzelfde te zeggen: maak ze opnieuw met publish.`,
    changed: (folder: string, version: string) =>
      `Het bestand is veranderd nadat de documenten in ${folder} zijn gemaakt (versie ${version}). Maak ze opnieuw met publish.`,
    missing: (file: string) => `${file} is er niet meer. Maak de documenten opnieuw met publish.`,
    touched: (file: string) =>
      `${file} is met de hand veranderd. Verander het beleidsbestand, en maak de documenten opnieuw met publish.`,
  },
  en: {
    newPurpose: (folder: string) =>
      `This purpose is not yet in the documents in ${folder}. Make them again with publish.`,
    basis: (before: string, now: string, folder: string) =>
      `The legal basis is ${now} here, and still ${before} in the documents in ${folder}. Statement and register must say the same: make them again with publish.`,
    changed: (folder: string, version: string) =>
      `The file was changed after the documents in ${folder} were made (version ${version}). Make them again with publish.`,
    missing: (file: string) => `${file} is no longer there. Make the documents again with publish.`,
    touched: (file: string) =>
      `${file} was changed by hand. Change the policy file, and make the documents again with publish.`,
  },
} as const;
