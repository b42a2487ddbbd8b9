/** Finds out whose configuration a file holds, and reads it. */
import { Trouble, type Said } from '../command.js';
import { parseCsv } from './csv.js';
import type { Found } from './found.js';
import { literals, type Statement } from './literals.js';
import { isCookieConsent, readCookieConsent } from './read-cookieconsent.js';
import { isDeclaration, readDeclaration } from './read-declaration.js';
import { isKlaro, readKlaro } from './read-klaro.js';
import { isOsano, readOsano } from './read-osano.js';
import { isTarteaucitron, readTarteaucitron } from './read-tarteaucitron.js';

const READERS: readonly (readonly [is: (value: unknown) => boolean, read: (value: unknown) => Found])[] = [
  [isCookieConsent, readCookieConsent],
  [isKlaro, readKlaro],
  [isDeclaration, readDeclaration],
  [isOsano, readOsano],
];

/** What a file holds: JSON, CSV or JavaScript. Throws `Trouble` where it is none that is known. */
export function readFound(text: string, file: string): Found {
  const json = asJson(text);
  if (json !== undefined) return readValues([json]) ?? unknown(file);
  if (/\.(csv|tsv|txt)$/i.test(file)) return readValues([parseCsv(text)]) ?? unknown(file);

  const statements = asScript(text, file);
  if (isTarteaucitron(statements)) return readTarteaucitron(statements);
  // The last that fits: what is written out first is often a part of it.
  return readValues(statements.flatMap(({ values }) => values).reverse()) ?? unknown(file);
}

function readValues(values: readonly unknown[]): Found | undefined {
  for (const [is, read] of READERS) {
    const value = values.find((each) => is(each));
    if (value !== undefined) return read(value);
  }
  return undefined;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: perhaps a script, or a table.
    return undefined;
  }
}

function asScript(text: string, file: string): Statement[] {
  try {
    return literals(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Trouble({ nl: `${file} zit te diep in elkaar`, en: `${file} is nested too deep` }, 1, { cause: error });
    const { loc } = error as { loc?: { line: number; column: number } };
    if (!loc) throw error;
    throw new Trouble(
      {
        nl: `${file}, regel ${loc.line}, kolom ${loc.column + 1}: dit is geen JSON en geen JavaScript`,
        en: `${file}, line ${loc.line}, column ${loc.column + 1}: this is neither JSON nor JavaScript`,
      },
      1,
      { cause: error },
    );
  }
}

function unknown(file: string): never {
  const said: Said = {
    nl: `in ${file} staan geen instellingen die wij kennen: CookieConsent 3, Klaro, Osano, tarteaucitron of een lijst met cookies`,
    en: `${file} holds no configuration that we know: CookieConsent 3, Klaro, Osano, tarteaucitron or a list of cookies`,
  };
  throw new Trouble(said);
}
