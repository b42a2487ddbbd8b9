/** Where to complain: the authority of each country, the court, and compensation (Art. 77, 79, 82, DS-10). */
import { type TemplateResult } from 'lit';
import type { fill } from '../i18n/fill.js';
import type { RightsWords } from '../i18n/rights/index.js';
import type { Policy } from '../model/policy.js';
import type { Authority } from '../policy/data/authorities.js';
/** What it is drawn from. */
export interface ComplaintInput {
    readonly policy: Policy;
    /** The language of the words. */
    readonly language: string;
    readonly country: string;
    /** By country; empty until they are here. */
    readonly authorities: Readonly<Record<string, Authority>>;
    readonly tell: (key: Extract<keyof RightsWords, string>, places?: Parameters<typeof fill>[1]) => string;
    /** A country was chosen. */
    readonly choose: (event: Event) => void;
}
/** The section. */
export declare function complaint(input: ComplaintInput): TemplateResult;
