/** The words that lead from the settings to what comes alone: the history and the rights. */
/** What leads on. */
export interface Doors {
    readonly history: string;
    readonly 'your-rights': string;
    /** Closes the history or the rights; the settings are still there. */
    readonly back: string;
}
/** The words in this language; English where there are none. */
export declare function doorsIn(language: string): Doors;
