/**
 * SHA-256, of which the names of rows, notices and policies are made.
 */
/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. Rejects where the page is not a secure context. */
export declare function sha256(text: string): Promise<string>;
