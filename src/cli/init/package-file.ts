/** Where the package is on this disk: its files lie beside what is built. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the nearest above this module that says so by name. */
export function packageFolder(from: string = fileURLToPath(import.meta.url)): string {
  const above = path.dirname(from);
  if (above === from) throw new Error('the files of consent-panel are not where its code is');
  const file = path.join(above, 'package.json');
  const isOurs = existsSync(file) && /"name":\s*"consent-panel"/.test(readFileSync(file, 'utf8'));
  return isOurs ? above : packageFolder(above);
}
