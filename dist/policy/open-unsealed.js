import { definePolicy } from './define-policy.js';
import { sealPolicy } from './seal.js';

async function openUnsealed(input) {
  return isSecureContext ? sealPolicy(input) : definePolicy(input);
}

export { openUnsealed };
//# sourceMappingURL=open-unsealed.js.map
