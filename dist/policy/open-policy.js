import { freeze } from '../model/freeze.js';
import { digest } from './check-seal.js';

async function openPolicy(input) {
  const seal = input?.seal;
  if (isSecureContext && seal) {
    if (seal.digest === await digest(input)) return freeze(input);
    throw (await import('../model/explain.js')).explain("seal-broken");
  }
  return (await import('./open-unsealed.js')).openUnsealed(input);
}

export { openPolicy };
//# sourceMappingURL=open-policy.js.map
