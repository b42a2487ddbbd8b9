export { auditPanel, warnOfViolations } from './audit-panel.js';
//# sourceMappingURL=index.js.map
