/** Defines those that the page has, now and whenever one appears. Those in somebody's shadow root are theirs to define. */
export declare function defineLater(): void;
