import { Trouble } from '../command.js';
import { parseCsv } from './csv.js';
import { literals } from './literals.js';
import { isCookieConsent, readCookieConsent } from './read-cookieconsent.js';
import { isDeclaration, readDeclaration } from './read-declaration.js';
import { isKlaro, readKlaro } from './read-klaro.js';
import { isOsano, readOsano } from './read-osano.js';
import { isTarteaucitron, readTarteaucitron } from './read-tarteaucitron.js';

const READERS = [
  [isCookieConsent, readCookieConsent],
  [isKlaro, readKlaro],
  [isDeclaration, readDeclaration],
  [isOsano, readOsano]
];
function readFound(text, file) {
  const json = asJson(text);
  if (json !== void 0) return readValues([json]) ?? unknown(file);
  if (/\.(csv|tsv|txt)$/i.test(file)) return readValues([parseCsv(text)]) ?? unknown(file);
  const statements = asScript(text, file);
  if (isTarteaucitron(statements)) return readTarteaucitron(statements);
  return readValues(statements.flatMap(({ values }) => values).reverse()) ?? unknown(file);
}
function readValues(values) {
  for (const [is, read] of READERS) {
    const value = values.find((each) => is(each));
    if (value !== void 0) return read(value);
  }
  return void 0;
}
function asJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function asScript(text, file) {
  try {
    return literals(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Trouble({ nl: `${file} zit te diep in elkaar`, en: `${file} is nested too deep` }, 1, { cause: error });
    const { loc } = error;
    if (!loc) throw error;
    throw new Trouble(
      {
        nl: `${file}, regel ${loc.line}, kolom ${loc.column + 1}: dit is geen JSON en geen JavaScript`,
        en: `${file}, line ${loc.line}, column ${loc.column + 1}: this is neither JSON nor JavaScript`
      },
      1,
      { cause: error }
    );
  }
}
function unknown(file) {
  const said = {
    nl: `in ${file} staan geen instellingen die wij kennen: CookieConsent 3, Klaro, Osano, tarteaucitron of een lijst met cookies`,
    en: `${file} holds no configuration that we know: CookieConsent 3, Klaro, Osano, tarteaucitron or a list of cookies`
  };
  throw new Trouble(said);
}

export { readFound };
//# sourceMappingURL=read.js.map
