/** Where answers go; the terminal unless said. */
export interface Terminal {
    readonly tell: (text: string) => void;
    readonly remark: (text: string) => void;
    /** Variables of the surroundings: `LC_ALL`, `LC_MESSAGES` and `LANG` choose the language. */
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** Runs one command line, without the name of the program. Resolves with the exit code; never rejects. */
export declare function main(args: readonly string[], terminal?: Terminal): Promise<number>;
