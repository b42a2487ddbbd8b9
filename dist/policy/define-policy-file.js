import { freeze } from '../model/freeze.js';
import { examine } from './examine.js';
import { policyFileShape } from './policy-shape.js';
import { refusal } from './refusal.js';

function definePolicyFile(input, options = {}) {
  const { copy, problems } = examine(input, policyFileShape, true, options);
  if (copy) return freeze(copy);
  throw refusal(problems, options.language);
}
function checkPolicyFile(input, options = {}) {
  return examine(input, policyFileShape, true, options).problems;
}

export { checkPolicyFile, definePolicyFile };
//# sourceMappingURL=define-policy-file.js.map
