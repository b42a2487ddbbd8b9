import type { DeliveryWord, HistoryWords } from '../i18n/history/index.js';
import type { ConsentEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import type { Policy } from '../model/policy.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Outcome } from '../model/wire.js';
import { type Fact, type PolicyDocument } from './document.js';
/** An act as it is kept, with the words that were shown. */
export interface KeptAct {
    readonly hash: string;
    readonly event: ConsentEvent;
    readonly notice: Notice | undefined;
}
/** What a history is told from. */
export interface HistoryInput {
    readonly policy: Policy;
    /** What the policy says now, in the language of the words. */
    readonly notice: Notice;
    readonly snapshot: Snapshot;
    /** Oldest first. */
    readonly acts: readonly KeptAct[];
    readonly words: HistoryWords;
    /** BCP 47: the language of the words. */
    readonly language: string;
    /** What became of sending an act, by the id of its event. */
    readonly delivery?: (id: string) => DeliveryWord | undefined;
    /** What became of telling recipients of a no, by the id of its event (WD-07). */
    readonly told?: (id: string) => readonly Outcome[] | undefined;
}
/** One act in words. */
export interface ToldAct {
    readonly id: string;
    /** ISO 8601. */
    readonly at: string;
    readonly when: string;
    /** What was answered, a line for each purpose. */
    readonly answers: readonly string[];
    /** By which way and with which control, in a sentence. */
    readonly how: string;
    readonly delivery: DeliveryWord | undefined;
    /** Of each recipient that was told, whether it has confirmed, in a sentence. */
    readonly told: readonly string[];
    /** What was shown of each purpose the act touched; empty where it can no longer be read. */
    readonly shown: readonly {
        readonly title: string;
        readonly facts: readonly Fact[];
    }[];
    /** The language that was shown in. */
    readonly shownIn: string;
    /** Version, language, and the digests by which it can be checked. */
    readonly proof: readonly Fact[];
}
/** Every act in words, the latest first. */
export declare function tellActs({ notice, acts, words, language, delivery, told }: HistoryInput): readonly ToldAct[];
/** What holds now, a line for each purpose that a person can decide on. */
export declare function tellNow({ policy, notice, snapshot, words, language }: HistoryInput): readonly Fact[];
/** The history as a page that can be kept and read without this site (DS-05). `now` is in milliseconds of Unix time. */
export declare function historyDocument(input: HistoryInput, now: number): PolicyDocument;
/**
 * The same as data: every event in full, the notice that each names once, and
 * what holds now. What is in it is what is in the ledger, so that the digests
 * can be computed again.
 */
export declare function historyJson({ policy, snapshot, acts, delivery, told }: HistoryInput, now: number): string;
/** English as it is written in Europe, where days go before months. */
export declare function regionOf(language: string): string;
