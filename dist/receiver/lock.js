import { utimes, rm, open, stat, readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

class FolderTaken extends Error {
  code = "folder-taken";
}
const BEAT = 5e3;
const SILENCE = 6e4;
async function lockFolder(folder, onLost) {
  const file = path.join(folder, "in-use.lock");
  const own = {
    pid: process.pid,
    host: hostname(),
    began: beganAt(process.pid) ?? "",
    token: crypto.randomUUID()
  };
  if (!await create(file, own)) await takeOver(file, own);
  if ((await holderOf(file))?.token !== own.token) throw taken(await holderOf(file));
  const beat = setInterval(() => {
    void (async () => {
      if ((await holderOf(file))?.token !== own.token) {
        clearInterval(beat);
        onLost();
        return;
      }
      await utimes(file, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
    })().catch(onLost);
  }, BEAT);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await holderOf(file))?.token === own.token) await rm(file, { force: true });
    }
  };
}
async function takeOver(file, own) {
  const turn = `${file}.turn`;
  const started = Date.now();
  while (!await create(turn, own)) {
    const holder = await holderOf(turn);
    const age = Date.now() - await stat(turn).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now()
    );
    if (holder && await isDead(turn, holder) || !holder && age > 2e3) await rm(turn, { force: true });
    else if (Date.now() - started > 1e4) throw taken(holder);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    const holder = await holderOf(file);
    const age = Date.now() - await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0
    );
    const dead = holder ? await isDead(file, holder) : age > 2e3;
    if (!dead) throw taken(holder);
    await rm(file, { force: true });
    if (!await create(file, own)) throw taken(await holderOf(file));
  } finally {
    await rm(turn, { force: true });
  }
}
async function isDead(file, { pid, host, began }) {
  if (host !== hostname()) {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > SILENCE;
  }
  if (pid === process.pid) return began !== (beganAt(pid) ?? "");
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return true;
  }
  const now = beganAt(pid);
  return now !== void 0 && began !== "" && now !== began;
}
function beganAt(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19];
  } catch {
    return void 0;
  }
}
async function create(file, holder) {
  try {
    const handle = await open(file, "wx", 384);
    await handle.writeFile(JSON.stringify(holder));
    await handle.sync();
    await handle.close();
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
async function holderOf(file) {
  try {
    const { pid, host, began, token } = JSON.parse(await readFile(file, "utf8"));
    return typeof pid === "number" && typeof host === "string" && typeof token === "string" ? { pid, host, began: began ?? "", token } : void 0;
  } catch {
    return void 0;
  }
}
function taken(holder) {
  const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
  return new FolderTaken(
    `The folder is in use by ${who}. Two processes on one embedded database lose records. Stop the other one first, or use PostgreSQL (DATABASE_URL), which any number of processes can share.`
  );
}

export { FolderTaken, lockFolder };
//# sourceMappingURL=lock.js.map
