/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export declare function digest(text: string): string | Promise<string>;
