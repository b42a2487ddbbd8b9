import { generateKeyPair, exportJWK, calculateJwkThumbprint, base64url, importJWK, CompactSign } from 'jose';
import { canonical } from '../ledger/chain.js';
import { builtIn } from './built-in.js';

async function makeKey() {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  return await exportJWK(privateKey);
}
async function openSigner(sql, key, micros) {
  const { kty, crv, x } = key;
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  const publicKey = { kty, crv, x, kid, alg: "EdDSA", use: "sig" };
  await sql.query(
    "INSERT INTO receipt_key (kid, public_jwk, first_used_us) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    [kid, JSON.stringify(publicKey), micros()]
  );
  const sign = builtIn ? signHere(builtIn, key) : await signLater(key);
  const seal = async (payload, type) => sign({ alg: "EdDSA", kid, typ: `consent-${type}+jws` }, canonical(payload));
  return {
    sign: (statement) => seal(statement, statement.type),
    receipt: (claims) => seal(claims, "receipt"),
    async keySet() {
      const { rows } = await sql.query(
        "SELECT public_jwk FROM receipt_key ORDER BY first_used_us DESC, kid"
      );
      return { keys: rows.map((row) => JSON.parse(row.public_jwk)) };
    }
  };
}
function signHere(crypto, key) {
  const privateKey = crypto.createPrivateKey({ key, format: "jwk" });
  return (header, payload) => {
    const said = [JSON.stringify(header), payload].map((part) => base64url.encode(part)).join(".");
    return `${said}.${base64url.encode(crypto.sign(null, new TextEncoder().encode(said), privateKey))}`;
  };
}
async function signLater(key) {
  const privateKey = await importJWK({ ...key, alg: "EdDSA" }, "EdDSA");
  return (header, payload) => new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader(header).sign(privateKey);
}

export { makeKey, openSigner };
//# sourceMappingURL=keys.js.map
