/** The words of the age step. `{name}` marks a place that is filled; `controller` always is. */
/** Every word of the age step. None of them says what would be the right answer (CH-06). */
export interface AgeWords {
    readonly 'age-title': string;
    /** Why everybody is asked, and that nothing runs meanwhile. */
    readonly 'age-why': string;
    /** What is kept of the answer. */
    readonly 'age-kept': string;
    readonly 'age-label': string;
    readonly 'age-go': string;
    /** For what is no age. */
    readonly 'age-fault': string;
    readonly 'age-close': string;
    /** After an answer, where nothing more is asked. */
    readonly 'age-thanks': string;
    readonly 'parent-title': string;
    /** Places: purposes. */
    readonly 'parent-why': string;
    /** Where child and parent both have to want it. */
    readonly 'parent-jointly': string;
    readonly 'parent-contact': string;
    readonly 'parent-hint': string;
    readonly 'parent-fault': string;
    readonly 'parent-send': string;
    readonly 'parent-later': string;
    readonly 'parent-sending': string;
    readonly 'parent-sent': string;
    readonly 'parent-failed': string;
    /** Where no message can be sent from here. Places: email. */
    readonly 'parent-mail': string;
}
