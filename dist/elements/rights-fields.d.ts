/** The form to ask for a right: which one, where to answer, and what it is about (Art. 12 and 15 to 22, DS-02). */
import { type TemplateResult } from 'lit';
import type { fill } from '../i18n/fill.js';
import type { RightsWords } from '../i18n/rights/index.js';
import { type DraftFault, type RequestDraft } from '../model/rights.js';
/** What it is drawn from. */
export interface FieldsInput {
    readonly words: RightsWords;
    /** The language of the words. */
    readonly language: string;
    /** What is filled in. */
    readonly draft: RequestDraft;
    /** What is missing, as far as it was looked at. */
    readonly faults: readonly DraftFault[];
    /** Where nothing is sent from here: the address that a mail is made ready for. */
    readonly mailTo: string | undefined;
    readonly tell: (key: Extract<keyof RightsWords, string>, places?: Parameters<typeof fill>[1]) => string;
    /** It is to be looked at whether all is there. */
    readonly check: (event: Event) => void;
    /** Something was filled in. */
    readonly change: (event: Event) => void;
}
/** The form. What is to be read first bears `data-first`: the faults, or else the first field that is empty. */
export declare function fields(input: FieldsInput): TemplateResult;
