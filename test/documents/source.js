/** The documents' code, bundled from source on the spot, and the policies they are tried on. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What these lines export, with all they need inside. */
export async function fromSource(contents) {
  const folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
  after(() => rm(folder, { recursive: true }));
  const outfile = path.join(folder, 'bundle.mjs');
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** A policy file with something of everything: all bases, all channels, transfers, special data, a rejected purpose. */
export async function everything() {
  return JSON.parse(await readFile(new URL('everything.json', import.meta.url), 'utf8'));
}
