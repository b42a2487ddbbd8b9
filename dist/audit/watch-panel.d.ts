/** Watches the panels of the page. Returns the way to stop. */
export declare function watchPanel(): () => void;
