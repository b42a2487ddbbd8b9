import { freeze } from '../model/freeze.js';
import { examine } from './examine.js';
import { policyShape } from './policy-shape.js';
import { refusal } from './refusal.js';

function definePolicy(input, options = {}) {
  const { copy, problems } = examine(input, policyShape, false, options);
  if (copy) return freeze(copy);
  throw refusal(problems, options.language);
}
function checkPolicy(input, options = {}) {
  return examine(input, policyShape, false, options).problems;
}

export { checkPolicy, definePolicy };
//# sourceMappingURL=define-policy.js.map
