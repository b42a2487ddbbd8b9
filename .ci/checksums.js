/**
 * What a release says of its own files (SE-07): dist/integrity.json, for the `integrity` attribute and the import map of
 * a page, and under `inline` for its security policy; and dist/SHA256SUMS, for `cd dist && sha256sum -c SHA256SUMS`. The
 * build writes both.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Made by this, or about this machine only. */
const NOT = ['.built-from', 'SHA256SUMS', 'integrity.json'];

/** Scripts that a page loads by their address: the tag, its chunks, and the one file with everything. */
const LOADED = /^(auto|consent-panel|tag\/[\w-]+)\.js$/;

/** Writes both into a folder. `inline` are the sources by which a page lets in what is written into it. */
export function writeChecksums(folder, version, inline) {
  const files = filesIn(folder).filter((file) => !NOT.includes(file));
  const digest = (file, kind, form) =>
    createHash(kind)
      .update(readFileSync(path.join(folder, file)))
      .digest(form);
  const sums = files.map((file) => `${digest(file, 'sha256', 'hex')}  ${file}\n`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
  const integrity = Object.fromEntries(
    files.filter((file) => LOADED.test(file)).map((file) => [file, `sha384-${digest(file, 'sha384', 'base64')}`]),
  );
  writeFileSync(
    path.join(folder, 'integrity.json'),
    `${JSON.stringify({ version, files: integrity, inline }, null, 2)}\n`,
  );
}

/** Files of a folder and all below it, as paths from there, in the order of the alphabet. */
export function filesIn(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesIn(folder, name) : [name];
    });
}
