import { open, rename, chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { makeKey } from './keys.js';

async function openSecrets(folder, { rotate = false } = {}) {
  const file = path.join(folder, "secrets.json");
  const found = await readSecrets(file);
  if (found && !rotate) return found;
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
  const secrets = {
    pepper: found?.pepper ?? random(),
    adminToken: found?.adminToken ?? random(),
    key: await makeKey()
  };
  const beside = `${file}.${process.pid}.part`;
  const handle = await open(beside, "w", 384);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}
`);
  await handle.sync();
  await handle.close();
  await rename(beside, file);
  await chmod(file, 384);
  return secrets;
}
async function readSecrets(file) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
  const { key, pepper, adminToken } = JSON.parse(text);
  if (!key?.d || !pepper || !adminToken)
    throw new TypeError(`${file} is not complete. Put back a copy: with new secrets, old hashes cannot be compared.`);
  return { key, pepper, adminToken };
}

export { openSecrets };
//# sourceMappingURL=secrets.js.map
