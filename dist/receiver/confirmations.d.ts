import { type ConsentEvent, type Decision } from '../model/event.js';
import type { Commit } from './commit.js';
import type { Store } from './open-store.js';
/** What is confirmed: a parent's responsibility, or that an address is one's own. */
export type ConfirmationKind = 'guardian' | 'double-opt-in';
export type ConfirmationState = 'requested' | 'confirmed' | 'declined' | 'expired';
/** A message for the owner's mailer. The text is ready to send; the owner may word it otherwise. */
export interface ConfirmationMessage {
    readonly to: string;
    readonly language: string;
    readonly kind: ConfirmationKind;
    readonly purposes: readonly string[];
    /** Where the person confirms or declines; it holds the token. */
    readonly link: string;
    readonly title: string;
    readonly text: string;
}
/** Sends a message. When it rejects, nothing has been requested. */
export type Mailer = (message: ConfirmationMessage) => Promise<void>;
/** What is asked to be confirmed. */
export interface ConfirmationRequest {
    readonly kind: ConfirmationKind;
    readonly site: string;
    readonly subject: string;
    /** Purposes with their legal basis; they become `given` upon confirmation. */
    readonly decisions: Readonly<Record<string, Omit<Decision, 'state'>>>;
    readonly notice: string;
    readonly language: string;
    readonly policyVersion: string;
    /** How long the consent then holds, such as `P6M`. */
    readonly validity: string;
}
/** Where a confirmation stands. */
export interface Confirmation {
    readonly id: string;
    readonly state: ConfirmationState;
    readonly request: ConfirmationRequest;
    /** Microseconds of Unix time. */
    readonly requested: number;
    readonly expires: number;
}
/** Requests and settles confirmations. */
export interface Confirmations {
    /** Sends the message and waits for its answer; resolves with the id of what is waited for. */
    request(request: ConfirmationRequest, to: string, linkBase: string): Promise<string>;
    /** Where the confirmation of a token stands, or `undefined` for a token that is none. */
    peek(token: string): Promise<Confirmation | undefined>;
    /** Confirms or declines; the state afterwards. Confirming writes the event that says `given`. */
    settle(token: string, confirmed: boolean): Promise<ConfirmationState | undefined>;
    find(site: string, id: string): Promise<Confirmation | undefined>;
}
/** Confirmations in a store; what they confirm is committed like any other event. */
export declare function confirmationsIn(store: Store, commit: Commit, mailer: Mailer, told: (event: ConsentEvent, hash: string) => Promise<void>): Confirmations;
/** What a person reads about a confirmation, in one language. */
export interface ConfirmationWords {
    readonly title: string;
    readonly text: string;
    /** What happens when nothing is done. */
    readonly not: string;
    readonly yes: string;
    readonly no: string;
}
/** What a person reads about a confirmation. */
export declare const WORDS: Readonly<Record<ConfirmationKind, Readonly<Record<'nl' | 'en', ConfirmationWords>>>>;
