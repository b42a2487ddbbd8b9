/**
 * Tells other tabs of the site that the ledger has grown. A message is only
 * a hint: whoever hears one reads the ledger again, so that a forged message
 * can do no more than make a tab look twice (WD-10).
 */
/** The line to the other tabs. */
export interface Tabs {
    /** Says that there is something new. */
    announce(): void;
    close(): void;
}
/** Listens for the other tabs of a site, and for coming back from the back/forward cache or the background. */
export declare function tabs(site: string, listener: () => void): Tabs;
