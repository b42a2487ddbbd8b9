/** Tries; whether it worked cannot be known. `BROWSER` names another program. */
export declare function openInBrowser(url: string): void;
