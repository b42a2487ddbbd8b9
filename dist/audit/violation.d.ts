/** What the audit finds. */
/** The rules it measures: UI-01 to UI-24 of the requirements. */
export type UiRule = `UI-${string}`;
/** One rule that the running page breaks. */
export interface Violation {
    readonly rule: UiRule;
    /** Which layer: the question, the settings, or the page around them. */
    readonly layer: 'prompt' | 'settings' | 'page';
    /** What is wrong and what to change, in a sentence. */
    readonly message: string;
    /** What was measured. */
    readonly figures: Readonly<Record<string, number | string | boolean>>;
    /** What it was measured on. */
    readonly element?: Element | undefined;
}
/** Notes a violation, unless it holds. */
export type Judge = (rule: UiRule, holds: boolean, message: string, figures: Violation['figures'], element?: Element) => void;
