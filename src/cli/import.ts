/**
 * `import`: from the configuration of another tool a policy file to begin
 * with. What that tool knew comes along; what only the owner knows is marked,
 * and `check` refuses it until it is filled in. Nothing in the file is run.
 */
import { readFound } from './import/read.js';
import { skeleton } from './import/skeleton.js';
import type { Call, Command } from './command.js';
import { readText, writeAll } from './files.js';
import { unfilled } from './marker.js';
import { dayOf } from './policy-file.js';
import path from 'node:path';

export const command: Command = {
  usage: '<file> [--out policy.json]',
  help: {
    nl: `
Leest de instellingen van CookieConsent 3, Klaro, Cookie Consent van Osano,
tarteaucitron (JavaScript of JSON), of een lijst met cookies zoals Cookiebot die
maakt (JSON of CSV). Het bestand wordt alleen gelezen, nooit uitgevoerd.

  --out policy.json   waar het beleidsbestand komt; anders op het scherm

Wat alleen u weet, staat er als INVULLEN: met de vraag erbij. Zolang er zo'n plek
is, keurt 'check' het bestand af. De grondslag kiest u zelf, voor elk doel een.`,
    en: `
Reads the configuration of CookieConsent 3, Klaro, Cookie Consent by Osano,
tarteaucitron (JavaScript or JSON), or a list of cookies as Cookiebot makes one
(JSON or CSV). The file is only read, never run.

  --out policy.json   where the policy file goes; to the screen unless said

What only you know is marked FILL IN: with the question. As long as there is such
a place, 'check' refuses the file. The legal basis you choose yourself, one for
each purpose.`,
  },
  options: { out: { type: 'string' } },
  files: { min: 1, max: 1 },
  run,
};

async function run({ files: [file = ''], options, speech, tell, remark }: Call): Promise<number> {
  const found = readFound(await readText(file), file);
  const made = skeleton(found, { speech, today: dayOf(undefined) });
  const text = `${JSON.stringify(made, null, 2)}\n`;
  const out = typeof options.out === 'string' ? options.out : undefined;
  if (out === undefined) tell(text.trimEnd());
  else await writeAll(path.dirname(out), new Map([[path.basename(out), text]]));

  const words = WORDS[speech];
  const gaps = unfilled(made, speech).length;
  // To the screen beside the file, so that the file stays a file where it is passed on.
  const say = out === undefined ? remark : tell;
  say(words.read(found.tool, found.purposes.length, out));
  for (const each of found.remarks) say(`- ${each[speech]}`);
  say(words.gaps(gaps, out ?? 'policy.json'));
  return 0;
}

const WORDS = {
  nl: {
    read: (tool: string, count: number, out: string | undefined) =>
      `${tool}: ${count === 1 ? '1 doel' : `${count} doelen`} gevonden${out ? `, geschreven in ${out}` : ''}.`,
    gaps: (count: number, file: string) =>
      `${count} plekken zijn nog in te vullen; zoek op INVULLEN. Kijk daarna met: consent-panel check ${file}`,
  },
  en: {
    read: (tool: string, count: number, out: string | undefined) =>
      `${tool}: ${count === 1 ? '1 purpose' : `${count} purposes`} found${out ? `, written in ${out}` : ''}.`,
    gaps: (count: number, file: string) =>
      `${count} places are still to be filled in; look for FILL IN. Then look with: consent-panel check ${file}`,
  },
} as const;
