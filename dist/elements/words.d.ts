/**
 * The words an element draws: the notice in the visitor's language, with the
 * bundled table and the owner's own words over it. What is drawn is what is
 * hashed.
 */
import { type FirstTable } from '../i18n/index.js';
import { type Notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
/** The notice of a policy in the first wanted language that both policy and tables have, with the words that `load` gives. */
export declare function loadNotice(policy: Policy, wanted: readonly string[], load: (language: string) => Promise<FirstTable>): Promise<Notice>;
