/** Measures the panel on a running page, for development and for tests. */
export { auditPanel, warnOfViolations, type AuditOptions, type UiRule, type Violation } from './audit-panel.js';
export { watchPanel } from './watch-panel.js';
