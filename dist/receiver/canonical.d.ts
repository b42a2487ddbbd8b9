/** Whether this text is the canonical one of the value that was parsed from it. A doubtful one is none. */
export declare function isCanonical(value: unknown, text: string): boolean;
