/**
 * Answers many questions of one kind with one statement: those that come
 * while the last one is on its way go together in the next. The first waits a
 * moment for company, for an embedded database answers before the next
 * request has been read.
 */

/** How long the first question waits for others, in milliseconds. */
const WINDOW = 2;

/** Makes a function that asks one thing at a time out of one that asks many. `ask` answers in the order it is asked. */
export function gather<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  most = 200,
): (question: Question) => Promise<Answer> {
  const waiting: { question: Question; settle: (answer: Answer) => void; fail: (error: unknown) => void }[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    while (waiting.length) {
      const group = waiting.splice(0, most);
      try {
        const answers = await ask(group.map(({ question }) => question));
        group.forEach(({ settle }, at) => settle(answers[at] as Answer));
      } catch (error) {
        for (const { fail } of group) fail(error);
      }
    }
    running = false;
  };

  return (question) =>
    new Promise((settle, fail) => {
      waiting.push({ question, settle, fail });
      if (running) return;
      running = true;
      setTimeout(() => void run(), WINDOW);
    });
}
