/** One act of a history, drawn: when, what was answered, how, what became of it, and the words that were shown. */
import { type TemplateResult } from 'lit';
import type { Fact } from '../documents/document.js';
import type { ToldAct } from '../documents/history.js';
import type { HistoryWords } from '../i18n/history/index.js';
/** Draws an act, as an item of a list. */
export declare function toldAct(act: ToldAct, words: HistoryWords, controller: string): TemplateResult;
/** Terms, and what is said of each. */
export declare function facts(list: readonly Fact[]): TemplateResult;
