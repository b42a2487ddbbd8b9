export { auditPanel, warnOfViolations } from './audit-panel.js';
export { watchPanel } from './watch-panel.js';
//# sourceMappingURL=index.js.map
