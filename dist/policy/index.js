export { checkPolicy, definePolicy } from './define-policy.js';
export { checkPolicyFile, definePolicyFile } from './define-policy-file.js';
export { publicPolicy } from './public-policy.js';
export { printPolicy } from './print-policy.js';
export { checkPublished, diffPolicies } from './diff.js';
export { sealPolicy } from './seal.js';
export { sealHolds } from './check-seal.js';
export { RULES_VERSION } from './rules-version.js';
export { rules } from './rules/index.js';
//# sourceMappingURL=index.js.map
