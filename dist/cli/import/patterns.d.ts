/** The names, with `*` for what varies; a pattern too clever for that becomes what it surely begins with. */
export declare function namesFromPattern(name: unknown): string[];
