/**
 * How a standalone tag finds the Consent of its page: the community
 * `context-request` protocol. The tag asks by an event that climbs through
 * the document; whoever started the library answers. Importing this does
 * nothing.
 */

/** The key that asker and answerer share, equal across copies of the library. */
export const consentContext: unique symbol = Symbol.for('consent-panel') as never;

/** An event of the `context-request` protocol, whoever made it. */
export interface ContextRequest<T> extends Event {
  readonly context: unknown;
  readonly callback: (value: T) => void;
}

/** Asks upward from an element for the value of a context; the callback is called at once or never. */
export function requestContext<T>(from: EventTarget, context: unknown, callback: (value: T) => void): void {
  const request = new Event('context-request', { bubbles: true, composed: true });
  from.dispatchEvent(Object.assign(request, { context, callback }));
}

/** Answers requests that reach `target` for `context` with `value`. Returns the way to stop. */
export function provideContext<T>(target: EventTarget, context: unknown, value: T): () => void {
  const answer = (event: Event): void => {
    const request = event as ContextRequest<T>;
    if (request.context !== context || typeof request.callback !== 'function') return;
    event.stopPropagation();
    request.callback(value);
  };
  target.addEventListener('context-request', answer);
  // For who asked before there was an answer.
  target.dispatchEvent(new Event('context-provider'));
  return () => {
    target.removeEventListener('context-request', answer);
  };
}
