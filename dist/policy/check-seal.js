import { sha256 } from '../model/sha-256.js';

async function sealHolds(policy) {
  const seal = policy?.seal;
  return seal?.digest !== void 0 && seal.digest === await digest(policy).catch(() => void 0);
}
async function digest(policy) {
  return sha256(JSON.stringify({ ...policy, seal: void 0, $schema: void 0 }));
}

export { digest, sealHolds };
//# sourceMappingURL=check-seal.js.map
