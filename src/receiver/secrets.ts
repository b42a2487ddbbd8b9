/**
 * What only the receiver may know: the key it signs with, the pepper of its
 * keyed hashes, the credential of the owner. Made at the first start, in a
 * file that nobody else can read, and kept: backed up with the database.
 */
/// <reference types="node" preserve="true" />
import { chmod, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { makeKey, type PrivateKey } from './keys.js';

/** The receiver's secrets. */
export interface Secrets {
  readonly key: PrivateKey;
  readonly pepper: string;
  readonly adminToken: string;
}

/** Reads the secrets of a folder, or makes them. With `rotate`, the signing key is replaced; what it signed stays valid. */
export async function openSecrets(
  folder: string,
  { rotate = false }: { readonly rotate?: boolean } = {},
): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json');
  const found = await readSecrets(file);
  if (found && !rotate) return found;
  const random = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  const secrets: Secrets = {
    pepper: found?.pepper ?? random(),
    adminToken: found?.adminToken ?? random(),
    key: await makeKey(),
  };
  // Written beside and moved into place: half a file would be no secret and no backup.
  const beside = `${file}.${process.pid}.part`;
  const handle = await open(beside, 'w', 0o600);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(beside, file);
  await chmod(file, 0o600);
  return secrets;
}

async function readSecrets(file: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const { key, pepper, adminToken } = JSON.parse(text) as Partial<Secrets>;
  if (!key?.d || !pepper || !adminToken)
    throw new TypeError(`${file} is not complete. Put back a copy: with new secrets, old hashes cannot be compared.`);
  return { key, pepper, adminToken };
}
