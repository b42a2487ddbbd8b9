import { digest } from './chain.js';

function capabilityProof(subject, secret) {
  return digest(`${subject}.${secret}`);
}

export { capabilityProof };
//# sourceMappingURL=capability.js.map
