/**
 * Requirements that a policy cannot break, and where they are kept instead.
 * Whoever looks for a rule and finds none should find the reason here.
 */
/** Why there is no rule, by requirement id. */
export declare const notJudged: Readonly<Record<string, string>>;
