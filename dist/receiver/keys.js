import { generateKeyPair, exportJWK, calculateJwkThumbprint, importJWK, CompactSign } from 'jose';
import { canonical } from '../ledger/chain.js';

async function makeKey() {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  return await exportJWK(privateKey);
}
async function openSigner(sql, key, micros) {
  const { kty, crv, x } = key;
  const kid = await calculateJwkThumbprint({ kty, crv, x });
  const publicKey = { kty, crv, x, kid, alg: "EdDSA", use: "sig" };
  const privateKey = await importJWK({ ...key, alg: "EdDSA" }, "EdDSA");
  await sql.query(
    "INSERT INTO receipt_key (kid, public_jwk, first_used_us) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    [kid, JSON.stringify(publicKey), micros()]
  );
  const seal = (payload, type) => new CompactSign(new TextEncoder().encode(canonical(payload))).setProtectedHeader({ alg: "EdDSA", kid, typ: `consent-${type}+jws` }).sign(privateKey);
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

export { makeKey, openSigner };
//# sourceMappingURL=keys.js.map
