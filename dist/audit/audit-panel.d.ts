import type { Violation } from './violation.js';
export type { UiRule, Violation } from './violation.js';
/** Where to look. */
export interface AuditOptions {
    /** The part of the page to look in; the whole page unless said. */
    readonly root?: ParentNode;
    /** Leaves focus and scroll where they are, and so what can only be measured by moving them unmeasured. */
    readonly still?: boolean;
}
/**
 * Every rule that what is shown now breaks, with figures; none where all is
 * well. Measures what is open: the question, the settings, the standing
 * control. Hover cannot be brought about by a script, so for that the rule on
 * parts stands in (UI-22). Rejects never.
 */
export declare function auditPanel({ root, still }?: AuditOptions): Promise<readonly Violation[]>;
/** Measures now, and says in the console what is broken; for development. Resolves with the same as `auditPanel()`. */
export declare function warnOfViolations(options?: AuditOptions): Promise<readonly Violation[]>;
