/** What the age of a visitor is to a consent, where children come. Types only. */
import type { AgeLaw } from './age.js';
import type { AgeBand, KnownAge } from './age-band.js';
import type { Choices } from './decision.js';
import type { Decision } from './event.js';
import type { Snapshot } from './snapshot.js';
/** What is known of the age of the visitor, and how it becomes known. */
export interface Ages {
    /** What is known now. */
    readonly known: KnownAge;
    /** What the law of the country says. */
    readonly law: AgeLaw;
    /** Whether an answer is taken: not twice in a session where the first was below the limit (CH-06). */
    readonly open: boolean;
    /** Whether it is to be asked without being called for: not while it was put off (UI-15). */
    readonly wanted: boolean;
    /** Puts the question off, for as long as nothing is asked after a refusal. Never rejects. */
    later(): Promise<void>;
    /**
     * Takes an age in whole years and keeps its band. Rejects with `age-unknown`
     * for what is no age, and with `age-answered` where no answer is taken.
     */
    answer(years: number): Promise<AgeBand>;
    /** Passes choices that somebody of this age may make. Throws `age-unknown` or `CH-07`. */
    admit(choices: Choices): void;
    /** The decision as it is recorded: a child's yes is a request to a parent (CH-04). */
    said(decision: Decision): Decision;
    /** What holds for somebody of this age, from what would hold for anybody. */
    guard(snapshot: Snapshot): Snapshot;
}
