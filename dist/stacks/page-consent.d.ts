import type { StartedConsent } from '../start.js';
/** The consent of this page; `undefined` until it has started. */
export declare function pageConsent(): StartedConsent | undefined;
/** Whether all of these purposes may run now. Nothing may before the consent has started. */
export declare function permits(ids: readonly string[]): boolean;
/** Calls `changed` when the consent has started, and with each decision after that. Returns the way to stop. */
export declare function followPage(changed: () => void): () => void;
