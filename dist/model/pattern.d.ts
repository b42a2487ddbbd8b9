/** Names as a policy declares them: `_ga*` stands for every name that begins so. */
/** Whether a name fits a pattern in which `*` stands for any run of characters. */
export declare function pattern(name: string): (found: string) => boolean;
