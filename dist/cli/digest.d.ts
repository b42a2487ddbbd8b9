/** SHA-256 of a value in canonical JSON (RFC 8785), in hexadecimal. */
export declare function digestOf(value: unknown): Promise<string>;
