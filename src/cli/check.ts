/**
 * `check`: tells all that is wrong with a policy file, grouped by purpose,
 * each with its place in the file, the article and what to change. With an
 * older version beside it, tells what will be asked again and of whom; with a
 * folder of published documents, whether they still say what the file says.
 */
import { RULES_VERSION } from '../policy/rules-version.js';
import type { Call, Command } from './command.js';
import { compare } from './compare.js';
import { dayOf, readPolicy } from './policy-file.js';
import { stale } from './published.js';
import { place, report, tally } from './report.js';

export const command: Command = {
  usage: '<policy.json> [--as-of YYYY-MM-DD] [--against old.json] [--published DIR] [--json]',
  help: {
    nl: `
Elk probleem staat erbij met de plek in het bestand, het artikel en wat u kunt
veranderen. Een fout houdt de site dicht; een waarschuwing niet.

  --as-of YYYY-MM-DD  de dag waarvoor wordt gekeken; vandaag als u niets zegt
  --against old.json  wat er opnieuw wordt gevraagd, en aan wie, na een wijziging
  --published DIR     of de documenten uit 'publish' nog bij het bestand passen
  --json              het antwoord voor een programma

Zonder fouten is de uitkomst 0, met fouten 1, bij verkeerd gebruik 2.
Het oordeel over de grondslag is aan u: dit kijkt of het bestand klopt met
zichzelf en met de regels, niet of uw antwoorden waar zijn.`,
    en: `
Each problem comes with its place in the file, the article and what you can
change. An error keeps the site shut; a warning does not.

  --as-of YYYY-MM-DD  the day it is checked for; today unless you say
  --against old.json  what will be asked again, and of whom, after a change
  --published DIR     whether the documents from 'publish' still fit the file
  --json              the answer for a program

The exit code is 0 without errors, 1 with errors, 2 for wrong use.
The legal basis is yours to determine: this looks whether the file agrees with
itself and with the rules, not whether your answers are true.`,
  },
  options: {
    'as-of': { type: 'string' },
    against: { type: 'string' },
    published: { type: 'string' },
    json: { type: 'boolean' },
  },
  files: { min: 1, max: 1 },
  run,
};

async function run({ files: [file = ''], options, speech, tell }: Call): Promise<number> {
  const on = dayOf(options['as-of']);
  const { json, value, problems } = await readPolicy(file, speech, on);
  const isReadable = !problems.some(({ severity }) => severity === 'error');

  // What is not in order cannot be compared: it may have any form.
  const changes =
    isReadable && typeof options.against === 'string'
      ? await compare(options.against, value, { speech, on })
      : undefined;
  const outdated =
    isReadable && typeof options.published === 'string' ? await stale(options.published, value, speech) : [];

  const all = place([...problems, ...(changes?.problems ?? []), ...outdated], json);
  const failed = all.some(({ severity }) => severity === 'error');
  if (options.json) {
    tell(JSON.stringify({ file, asOf: on, rules: RULES_VERSION, problems: all, changes: changes?.changes }, null, 2));
    return failed ? 1 : 0;
  }
  const day = speech === 'nl' ? `op ${on}` : `as of ${on}`;
  tell([`${file}: ${tally(all, speech)} (${day})`, ...report(all, file, speech), ...(changes?.lines ?? [])].join('\n'));
  return failed ? 1 : 0;
}
