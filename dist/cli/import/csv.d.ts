/** Reads a table in CSV (RFC 4180), whose first row names the columns; separated by commas, semicolons or tabs. */
export declare function parseCsv(text: string): Record<string, string>[];
