import { digest } from './chain.js';

async function capabilityProof(subject, secret, hash = digest) {
  return hash(`${subject}.${secret}`);
}

export { capabilityProof };
//# sourceMappingURL=capability.js.map
