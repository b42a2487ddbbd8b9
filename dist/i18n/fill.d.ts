/** Fills the places in a text: `fill('{count} ways', { count: 2 })` is `2 ways`. A place nobody fills stays as it is. */
export declare function fill(text: string, places: Readonly<Record<string, string | number>>): string;
