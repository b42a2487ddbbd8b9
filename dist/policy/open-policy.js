import { freeze } from '../model/freeze.js';
import { digest } from './check-seal.js';

async function openPolicy(input) {
  const policy = input;
  if (isSecureContext && policy?.seal) {
    const holds = policy.seal.digest === await digest(policy);
    if (holds && policy.audience.children === "none") return freeze(policy);
    throw (await import('../model/explain.js')).explain(holds ? "age-step-missing" : "seal-broken");
  }
  return (await import('./open-unsealed.js')).openUnsealed(input);
}

export { openPolicy };
//# sourceMappingURL=open-policy.js.map
