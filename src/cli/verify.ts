/** `verify`: looks whether an exported history is whole, and says so in plain words. */
import type { JWK } from 'jose';
import { verdict, verifyHistory, type Verification } from '../verify/index.js';
import { Trouble, type Call, type Command } from './command.js';
import { readText } from './files.js';

export const command: Command = {
  usage: '<history.json> [--keys jwks.json] [--json]',
  help: {
    nl: `
Kijkt of de keuzes, de getoonde teksten en de ontvangstbewijzen in een
geëxporteerde geschiedenis onveranderd zijn en bij elkaar horen.

  --keys FILE  de sleutels van de server, opgehaald van de server zelf
               (/.well-known/jwks.json). Zonder dat staat het bestand voor
               zichzelf in
  --json       het antwoord voor een programma

Klopt alles, dan is de uitkomst 0; klopt er iets niet, 1.`,
    en: `
Looks whether the choices, the words shown and the receipts in an exported
history are unchanged and belong together.

  --keys FILE  the keys of the server, fetched from the server itself
               (/.well-known/jwks.json). Without it the file vouches for
               itself
  --json       the answer for a program

The exit code is 0 where all is well, and 1 where something is not.`,
  },
  options: { keys: { type: 'string' }, json: { type: 'boolean' } },
  files: { min: 1, max: 1 },
  run,
};

async function run({ files: [file = ''], options, speech, tell, remark }: Call): Promise<number> {
  const keys = typeof options.keys === 'string' ? keysOf(await readJson(options.keys), options.keys) : undefined;
  const found: Verification = await verifyHistory(await readJson(file), keys ? { keys } : {});
  tell(options.json ? JSON.stringify(found, null, 2) : verdict(found, speech));
  if (!keys && !options.json)
    remark(
      speech === 'nl'
        ? 'Nagekeken met de sleutels uit het bestand zelf. Haal ze voor zekerheid van de server: --keys jwks.json'
        : 'Verified with the keys in the file itself. To be certain, fetch them from the server: --keys jwks.json',
    );
  return found.intact ? 0 : 1;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Trouble({ nl: `${file} is geen JSON`, en: `${file} is not JSON` }, 1, { cause });
  }
}

function keysOf(value: unknown, file: string): JWK[] {
  const { keys } = (value ?? {}) as { keys?: unknown };
  if (Array.isArray(keys) && keys.length) return keys as JWK[];
  throw new Trouble({ nl: `${file} bevat geen sleutels`, en: `${file} holds no keys` }, 1);
}
