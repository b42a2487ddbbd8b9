/**
 * Answers many questions of one kind with one statement: those that come
 * while the last one is on its way go together in the next. The first waits a
 * moment for company, for an embedded database answers before the next
 * request has been read.
 */
/** Makes a function that asks one thing at a time out of one that asks many. `ask` answers in the order it is asked. */
export declare function gather<Question, Answer>(ask: (questions: readonly Question[]) => Promise<readonly Answer[]>, most?: number): (question: Question) => Promise<Answer>;
