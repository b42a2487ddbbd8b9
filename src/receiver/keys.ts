/**
 * The keys a receiver signs with. One is current; those before it stay in
 * the key set, so that an old receipt can be verified for as long as anyone
 * has it. A private key is never in the database.
 */
import { base64url, calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { canonical } from '../ledger/chain.js';
import type { ReceiptClaims } from '../model/wire.js';
import type { Statement } from '../verify/statements.js';
import { builtIn, type BuiltIn } from './built-in.js';
import type { Sql } from './sql.js';

/** A private Ed25519 key as a JWK; keep it where only the receiver can read it. */
export type PrivateKey = JWK & { readonly d: string };

/** Signs statements and publishes the keys that verify them. */
export interface Signer {
  sign(statement: Statement): Promise<string>;
  receipt(claims: ReceiptClaims): Promise<string>;
  /** Every public key that was ever in use, as a JWK Set. */
  keySet(): Promise<{ keys: JWK[] }>;
}

/** A new private key. */
export async function makeKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return (await exportJWK(privateKey)) as PrivateKey;
}

/**
 * Signs with this key from now on. Its public half is written down beside
 * those of the keys before it; to rotate, start with another key.
 */
export async function openSigner(sql: Sql, key: PrivateKey, micros: () => number): Promise<Signer> {
  const { kty, crv, x } = key;
  const kid = await calculateJwkThumbprint({ kty, crv, x } as JWK);
  const publicKey = { kty, crv, x, kid, alg: 'EdDSA', use: 'sig' } as JWK;
  await sql.query(
    'INSERT INTO receipt_key (kid, public_jwk, first_used_us) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [kid, JSON.stringify(publicKey), micros()],
  );
  const sign = builtIn ? signHere(builtIn, key) : await signLater(key);
  const seal = async (payload: object, type: string): Promise<string> =>
    sign({ alg: 'EdDSA', kid, typ: `consent-${type}+jws` }, canonical(payload));
  return {
    sign: (statement) => seal(statement, statement.type),
    receipt: (claims) => seal(claims, 'receipt'),
    async keySet() {
      const { rows } = await sql.query<{ public_jwk: string }>(
        'SELECT public_jwk FROM receipt_key ORDER BY first_used_us DESC, kid',
      );
      return { keys: rows.map((row) => JSON.parse(row.public_jwk) as JWK) };
    },
  };
}

/** Makes a JWS in its compact form (RFC 7515), signed with Ed25519. */
type Sign = (
  header: { readonly alg: 'EdDSA'; readonly kid: string; readonly typ: string },
  payload: string,
) => string | Promise<string>;

function signHere(crypto: BuiltIn, key: PrivateKey): Sign {
  const privateKey = crypto.createPrivateKey({ key, format: 'jwk' });
  return (header, payload) => {
    const said = [JSON.stringify(header), payload].map((part) => base64url.encode(part)).join('.');
    return `${said}.${base64url.encode(crypto.sign(null, new TextEncoder().encode(said), privateKey))}`;
  };
}

async function signLater(key: PrivateKey): Promise<Sign> {
  const privateKey = await importJWK({ ...key, alg: 'EdDSA' }, 'EdDSA');
  return (header, payload) =>
    new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader(header).sign(privateKey);
}
