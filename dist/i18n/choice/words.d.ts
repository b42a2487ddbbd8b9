/** The words of a box in a form. `{name}` marks a place that is filled; `controller` always is. */
/** Every word of a box. They are kept in the notice of an act, as they stood beside the box. */
export interface ChoiceWords {
    /** Above several boxes. */
    readonly 'choice-legend': string;
    /** Beside a box that gives consent. Places: title. */
    readonly 'choice-yes': string;
    /** Beside a box that says no to what is otherwise done (DM-03). Places: title. */
    readonly 'choice-no': string;
    /** The same, for mail to one's own customers. Places: title. */
    readonly 'choice-no-mail': string;
    /** That it is free to leave it, and that it can be taken back (CO-04, WD-05). */
    readonly 'choice-free': string;
    readonly 'choice-free-no': string;
    /** Instead of a box. */
    readonly 'choice-given': string;
    readonly 'choice-objected': string;
    /** Given here, and still to be confirmed by a message (CO-16). Places: title. */
    readonly 'choice-requested': string;
    /** Asked by a child, and still to be answered by a parent (CH-04). Places: title. */
    readonly 'choice-parent': string;
    /** Leads to the privacy statement, before anything is sent (IN-03). */
    readonly 'choice-statement': string;
}
