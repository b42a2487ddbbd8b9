/** What the package publishes, as package.json says it. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const meta = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Files of a folder and all below it, as paths from the root. */
export function filesIn(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** Every published path: `{ name, file, types }`, patterns filled in with the files that match. */
export function entries() {
  return Object.entries(meta.exports).flatMap(([name, target]) => {
    const { default: file, types } = typeof target === 'string' ? { default: target } : target;
    if (!name.includes('*')) return [{ name, file, types }];
    const [start, end] = file.slice(2).split('*');
    return filesIn(path.posix.dirname(start + 'x'))
      .filter((each) => each.startsWith(start) && each.endsWith(end))
      .map((each) => each.slice(start.length, each.length - end.length))
      .map((part) => ({
        name: name.replace('*', part),
        file: file.replace('*', part),
        types: types?.replace('*', part),
      }));
  });
}

/** Entries that are there for what they do on import, by name; all others do nothing. */
export const DOERS = ['./auto.js', './define.js'];
