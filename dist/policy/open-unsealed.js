import { explain } from '../model/explain.js';
import { definePolicy } from './define-policy.js';
import { sealPolicy } from './seal.js';

async function openUnsealed(input) {
  const policy = isSecureContext ? await sealPolicy(input) : definePolicy(input);
  if (policy.audience.children !== "none") throw explain("age-step-missing");
  return policy;
}

export { openUnsealed };
//# sourceMappingURL=open-unsealed.js.map
