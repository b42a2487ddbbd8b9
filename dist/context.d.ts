/**
 * How a standalone tag finds the Consent of its page: the community
 * `context-request` protocol. The tag asks by an event that climbs through
 * the document; whoever started the library answers. Importing this does
 * nothing.
 */
/** The key that asker and answerer share, equal across copies of the library. */
export declare const consentContext: unique symbol;
/** An event of the `context-request` protocol, whoever made it. */
export interface ContextRequest<T> extends Event {
    readonly context: unknown;
    readonly callback: (value: T) => void;
}
/** Asks upward from an element for the value of a context; the callback is called at once or never. */
export declare function requestContext<T>(from: EventTarget, context: unknown, callback: (value: T) => void): void;
/** Answers requests that reach `target` for `context` with `value`. Returns the way to stop. */
export declare function provideContext<T>(target: EventTarget, context: unknown, value: T): () => void;
