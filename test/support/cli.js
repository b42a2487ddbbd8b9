/**
 * The real command line, bundled from source on the spot, each command line
 * run in a process of its own: `consentPanel('check', 'policy.json')`.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the command line; what it resolves with runs it. Everything is taken away after the tests of the file. */
export async function theCommandLine() {
  // Within node_modules, so that dependencies are found and nothing else finds it.
  const cache = path.join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'consent-panel-cli-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await build({
    entryPoints: { cli: path.join(root, 'src/cli.ts') },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return function consentPanel(...args) {
    const options = args.at(-1) && typeof args.at(-1) === 'object' ? args.pop() : {};
    return new Promise((resolve) => {
      const env = { ...process.env, LC_ALL: 'C', ...options.env };
      execFile(
        process.execPath,
        [path.join(folder, 'cli.mjs'), ...args],
        { cwd: options.cwd ?? root, env, maxBuffer: 64_000_000, timeout: 60_000 },
        (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }),
      );
    });
  };
}
