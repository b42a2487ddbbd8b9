import { freeze } from '../model/freeze.js';
import { digest } from './check-seal.js';
import { definePolicy } from './define-policy.js';
import { RULES_VERSION } from './rules-version.js';

async function sealPolicy(policy) {
  const { purposes, ...rest } = definePolicy(policy);
  const content = { ...rest, purposes };
  return freeze({ ...content, seal: { digest: await digest(content), rules: RULES_VERSION } });
}

export { sealPolicy };
//# sourceMappingURL=seal.js.map
