/**
 * The archive of notices: each notice in a file named by its digest, which is
 * the digest that events carry, and an index of them all. What an earlier
 * version showed stays in the index (IN-07).
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { noticeArchive } from '../documents/index.js';
import type { ArchivedNotice } from '../documents/notice-archive.js';
import { sealNotice } from '../ledger/chain.js';
import type { Policy } from '../model/policy.js';

/** A notice in the index. */
export interface ArchiveEntry {
  readonly digest: string;
  readonly version: string;
  readonly language: string;
  readonly words: ArchivedNotice['words'];
}

/** The files of the archive, by their path in the public folder; the index joins what it held before. */
export async function archiveFiles(policy: Policy, folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const entries: ArchiveEntry[] = [];
  for (const { language, words, notice } of await noticeArchive(policy)) {
    const { digest, body } = await sealNotice(notice);
    files.set(`notices/${digest}.json`, body);
    entries.push({ digest, version: policy.version, language, words });
  }
  const known = new Set(entries.map(({ digest }) => digest));
  const earlier = (await readIndex(path.join(folder, 'notices/index.json'))).filter(({ digest }) => !known.has(digest));
  files.set('notices/index.json', `${JSON.stringify([...earlier, ...entries], null, 2)}\n`);
  return files;
}

/** The index that is there; empty where there is none, or none of ours. */
async function readIndex(file: string): Promise<ArchiveEntry[]> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(read) ? read.filter(isEntry) : [];
  } catch {
    // Not there yet, or not JSON: the notices themselves stay where they are.
    return [];
  }
}

function isEntry(value: unknown): value is ArchiveEntry {
  const { digest, version, language } = (value ?? {}) as Partial<ArchiveEntry>;
  return /^[0-9a-f]{64}$/.test(String(digest)) && typeof version === 'string' && typeof language === 'string';
}
