import { readFile, mkdir, writeFile, rename, rm } from 'node:fs/promises';
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
    throw new Trouble(
      {
        nl: `${file} is geen tekst in UTF-8. Is het tekst, bewaar die dan als UTF-8`,
        en: `${file} is not text in UTF-8. If it is text, save it as UTF-8`
      },
      1,
      { cause }
    );
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
async function writeNew(files) {
  const written = [];
  for (const [file, text] of files) {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text, { flag: "wx" });
      written.push(file);
    } catch (cause) {
      await Promise.all(written.map((each) => rm(each)));
      throw new Trouble(systemCode(cause) === "EEXIST" ? present(file) : writing(file, cause), 1, { cause });
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
function present(file) {
  return {
    nl: `${file} bestaat al en blijft zoals het is. Kies een andere map met --dir`,
    en: `${file} exists already and stays as it is. Choose another folder with --dir`
  };
}
function writing(file, cause) {
  const code = systemCode(cause);
  if (code === "ENOSPC") return { nl: `de schijf is vol bij ${file}`, en: `the disk is full at ${file}` };
  return {
    nl: `${file} kan niet worden geschreven (${code}). Kies een andere map met --out`,
    en: `${file} cannot be written (${code}). Choose another folder with --out`
  };
}

export { readText, systemCode, writeAll, writeNew };
//# sourceMappingURL=files.js.map
