export { verifyHistory } from './verify.js';
export { sayFault, verdict } from './verdict.js';
//# sourceMappingURL=index.js.map
