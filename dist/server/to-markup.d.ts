/** What a template draws, as markup. */
export declare function toMarkup(value: unknown): string;
