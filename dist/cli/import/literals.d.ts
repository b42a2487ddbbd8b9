/** Something the script does with values: calls a function with them, or gives one a name. */
export interface Statement {
    /** `CookieConsent.run`, `klaroConfig`, `window.klaroConfig`, `export default`. */
    readonly name: string;
    readonly kind: 'call' | 'value';
    readonly values: readonly unknown[];
}
/** A regular expression, by its source. */
export interface Pattern {
    readonly pattern: string;
}
/** Everything of that sort in a script, in order. Throws a `SyntaxError` with `loc` where it is no JavaScript. */
export declare function literals(script: string): Statement[];
