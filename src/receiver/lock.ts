/**
 * One process, one folder. Two that opened the same embedded database
 * acknowledged six hundred rows and kept twenty-five, without an error; so
 * a process that finds the folder taken does not start.
 */
/// <reference types="node" preserve="true" />
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** The folder is in use, or may be. The message says by whom and what to do. */
export class FolderTaken extends Error {
  readonly code = 'folder-taken';
}

/** A lock that is held. */
export interface FolderLock {
  /** Gives the folder free. */
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the system counts it: a number that is given out again is told from the process itself. */
  readonly began: string;
  readonly token: string;
}

const BEAT = 5_000;
/** How long a holder on another machine may be silent before it is taken for dead. */
const SILENCE = 60_000;

/**
 * Takes a folder for this process. The lock of a dead process is taken over;
 * that of a live one, or of one on another machine that was alive a minute
 * ago, is not: rejects with `FolderTaken`. `onLost` is called should somebody
 * remove or replace the lock while it is held: writing must then stop at once.
 */
export async function lockFolder(folder: string, onLost: () => void): Promise<FolderLock> {
  const file = path.join(folder, 'in-use.lock');
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    began: beganAt(process.pid) ?? '',
    token: crypto.randomUUID(),
  };
  if (!(await create(file, own))) await takeOver(file, own);
  // Whoever judged the same lock dead at the same moment may have replaced ours: the one that is there counts.
  if ((await holderOf(file))?.token !== own.token) throw taken(await holderOf(file));

  const beat = setInterval(() => {
    void (async () => {
      if ((await holderOf(file))?.token !== own.token) {
        clearInterval(beat);
        onLost();
        return;
      }
      await utimes(file, new Date(), new Date());
    })().catch(onLost);
  }, BEAT);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await holderOf(file))?.token === own.token) await rm(file, { force: true });
    },
  };
}

/** Only one process takes over at a time; each looks again once it is its turn. */
async function takeOver(file: string, own: Holder): Promise<void> {
  const turn = `${file}.turn`;
  const started = Date.now();
  while (!(await create(turn, own))) {
    const holder = await holderOf(turn);
    const age =
      Date.now() -
      (await stat(turn).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      ));
    if ((holder && (await isDead(turn, holder))) || (!holder && age > 2_000)) await rm(turn, { force: true });
    else if (Date.now() - started > 10_000) throw taken(holder);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    const holder = await holderOf(file);
    // A file without a holder is one that a crash left half written; give it two seconds to be finished.
    const age =
      Date.now() -
      (await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ));
    const dead = holder ? await isDead(file, holder) : age > 2_000;
    if (!dead) throw taken(holder);
    await rm(file, { force: true });
    if (!(await create(file, own))) throw taken(await holderOf(file));
  } finally {
    await rm(turn, { force: true });
  }
}

async function isDead(file: string, { pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > SILENCE;
  }
  // This very process, in a life before: in a container every process has number 1.
  if (pid === process.pid) return began !== (beganAt(pid) ?? '');
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return true;
  }
  const now = beganAt(pid);
  return now !== undefined && began !== '' && now !== began;
}

/** When a process began, where the system tells it (Linux); a number given out again is then noticed. */
function beganAt(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    // No such file system here, or no such process.
    return undefined;
  }
}

async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(JSON.stringify(holder));
    await handle.sync();
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    const { pid, host, began, token } = JSON.parse(await readFile(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof token === 'string'
      ? { pid, host, began: began ?? '', token }
      : undefined;
  } catch {
    // Not there, or not written to its end.
    return undefined;
  }
}

function taken(holder: Holder | undefined): FolderTaken {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return new FolderTaken(
    `The folder is in use by ${who}. Two processes on one embedded database lose records. ` +
      'Stop the other one first, or use PostgreSQL (DATABASE_URL), which any number of processes can share.',
  );
}
