/**
 * What the page runs right after the first paint's markup. It is sent as text,
 * so it knows nothing but the page: no import, no name from outside.
 */
export declare function firstPaint(): void;
