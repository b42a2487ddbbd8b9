/** Reading and writing files for the commands: what goes wrong is said in a line, with the name of the file. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Trouble, type Said } from './command.js';

/** The largest file that is read: no policy and no export of one comes near it. */
const MAX_BYTES = 20_000_000;

/** The text of a file. Rejects with `Trouble` where it cannot be read, or is not text. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Trouble(reading(file, cause), 1, { cause });
  });
  if (bytes.length > MAX_BYTES)
    throw new Trouble({ nl: `${file} is te groot om te lezen`, en: `${file} is too large to read` });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Trouble(
      {
        nl: `${file} is geen tekst in UTF-8. Is het tekst, bewaar die dan als UTF-8`,
        en: `${file} is not text in UTF-8. If it is text, save it as UTF-8`,
      },
      1,
      { cause },
    );
  }
}

/**
 * Writes files into a folder, making it where needed: each under another name
 * first and then put in its place, so that nobody ever reads half of one.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
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

/**
 * Writes files that are not there yet: all, or none. Rejects with `Trouble`
 * where one is there already, and leaves it as it is.
 */
export async function writeNew(files: ReadonlyMap<string, string>): Promise<void> {
  const written: string[] = [];
  for (const [file, text] of files) {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
      written.push(file);
    } catch (cause) {
      await Promise.all(written.map((each) => rm(each)));
      throw new Trouble(systemCode(cause) === 'EEXIST' ? present(file) : writing(file, cause), 1, { cause });
    }
  }
}

/** The code of an error of the system, such as `ENOENT`. */
export function systemCode(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
}

function reading(file: string, cause: unknown): Said {
  const code = systemCode(cause);
  if (code === 'ENOENT') return { nl: `${file} bestaat niet`, en: `${file} does not exist` };
  if (code === 'EISDIR') return { nl: `${file} is een map, geen bestand`, en: `${file} is a folder, not a file` };
  if (code === 'EACCES' || code === 'EPERM')
    return { nl: `${file} mag niet worden gelezen`, en: `${file} may not be read` };
  return { nl: `${file} kan niet worden gelezen (${code})`, en: `${file} cannot be read (${code})` };
}

function present(file: string): Said {
  return {
    nl: `${file} bestaat al en blijft zoals het is. Kies een andere map met --dir`,
    en: `${file} exists already and stays as it is. Choose another folder with --dir`,
  };
}

function writing(file: string, cause: unknown): Said {
  const code = systemCode(cause);
  if (code === 'ENOSPC') return { nl: `de schijf is vol bij ${file}`, en: `the disk is full at ${file}` };
  return {
    nl: `${file} kan niet worden geschreven (${code}). Kies een andere map met --out`,
    en: `${file} cannot be written (${code}). Choose another folder with --out`,
  };
}
