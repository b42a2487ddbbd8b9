import { freeze } from '../model/freeze.js';
import { digest } from './check-seal.js';

async function openPolicy(input) {
  const policy = input;
  if (isSecureContext && policy?.seal) {
    if (policy.seal.digest === await digest(policy)) return freeze(policy);
    throw (await import('../model/explain.js')).explain("seal-broken");
  }
  return (await import('./open-unsealed.js')).openUnsealed(input);
}

export { openPolicy };
//# sourceMappingURL=open-policy.js.map
