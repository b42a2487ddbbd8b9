/** `npm run build:twice`: whether two builds are the same, byte for byte. What differs is named, and the exit code is 1. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.js';
import { filesIn } from './checksums.js';

const dist = path.resolve(import.meta.dirname, '../dist');
const first = await builtFiles();
const second = await builtFiles();
const names = new Set([...first.keys(), ...second.keys()]);
const differ = [...names].filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.from('\0')));
for (const name of differ) console.error(`differs: ${name}`);
console.log(
  differ.length ? `${differ.length} of ${names.size} files differ` : `${names.size} files, twice the same bytes`,
);
process.exitCode = differ.length || !names.size ? 1 : 0;

async function builtFiles() {
  await build();
  return new Map(filesIn(dist).map((name) => [name, readFileSync(path.join(dist, name))]));
}
