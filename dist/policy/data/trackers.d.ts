/**
 * Hosts and names by which advertising and measuring tools are known. A tool
 * among them is never "strictly necessary" for what a visitor asked (CK-03).
 * Data; look again each year.
 */
/** Known tools: a host stands for every host below it, a star in a name for any run of characters. */
export declare const trackers: {
    readonly asOf: string;
    readonly advertising: readonly string[];
    readonly analytics: readonly string[];
    readonly names: readonly string[];
};
/** Whether a host, with or without a star or a port, belongs to a known advertising or measuring tool. */
export declare function isTracker(host: string): boolean;
/** Whether a host belongs to a known advertising tool. */
export declare function isAdvertising(host: string): boolean;
/** Whether something kept on the device bears the name of a known tool. */
export declare function isTrackerName(name: string): boolean;
