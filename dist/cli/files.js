import { readFile, mkdir, writeFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { Trouble } from './command.js';

const MAX_BYTES = 2e7;
async function readText(file) {
  const bytes = await readFile(file).catch((cause) => {
    throw new Trouble(reading(file, cause), 1, { cause });
  });
  if (bytes.length > MAX_BYTES)
    throw new Trouble({ nl: `${file} is te groot om te lezen`, en: `${file} is too large to read` });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Trouble({ nl: `${file} is geen tekst in UTF-8`, en: `${file} is not text in UTF-8` }, 1, { cause });
  }
}
async function writeAll(folder, files) {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      const beside = `${file}.${process.pid}.part`;
      await writeFile(beside, text);
      await rename(beside, file);
    } catch (cause) {
      throw new Trouble(writing(file, cause), 1, { cause });
    }
  }
}
function systemCode(error) {
  return String(error?.code ?? error);
}
function reading(file, cause) {
  const code = systemCode(cause);
  if (code === "ENOENT") return { nl: `${file} bestaat niet`, en: `${file} does not exist` };
  if (code === "EISDIR") return { nl: `${file} is een map, geen bestand`, en: `${file} is a folder, not a file` };
  if (code === "EACCES" || code === "EPERM")
    return { nl: `${file} mag niet worden gelezen`, en: `${file} may not be read` };
  return { nl: `${file} kan niet worden gelezen (${code})`, en: `${file} cannot be read (${code})` };
}
function writing(file, cause) {
  const code = systemCode(cause);
  if (code === "ENOSPC") return { nl: `de schijf is vol bij ${file}`, en: `the disk is full at ${file}` };
  return {
    nl: `${file} kan niet worden geschreven (${code}). Kies een andere map met --out`,
    en: `${file} cannot be written (${code}). Choose another folder with --out`
  };
}

export { readText, systemCode, writeAll };
//# sourceMappingURL=files.js.map
