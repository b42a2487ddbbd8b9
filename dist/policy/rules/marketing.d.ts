/**
 * Chapter DM: direct marketing, channel by channel. Who may be addressed
 * without consent, and about what. What an owner must be able to show of it
 * is in `marketing-evidence.ts`.
 */
import type { LegalBasis, MarketingChannel } from '../../model/purpose.js';
import { type Finding, type Rule } from '../rule.js';
/**
 * The truth table: which requirement a channel breaks under this legal basis,
 * or `undefined` where it may be. `DM-07` holds from 1 July 2026 on.
 */
export declare function broken(line: MarketingChannel, basis: LegalBasis): 'DM-01' | 'DM-02' | 'DM-07' | undefined;
/** The rules on direct marketing. */
export declare const marketing: readonly Rule[];
/** Looks at each channel. Paths begin at the purpose. */
export declare function eachChannel(lines: readonly MarketingChannel[] | undefined, look: (line: MarketingChannel, path: string) => readonly Finding[]): readonly Finding[];
