/**
 * All that is told of a purpose once it is unfolded: why it may be done,
 * which data, who receives them and where, how long they are kept, and what
 * comes on the device (CO-10).
 */
import { type TemplateResult } from 'lit';
import type { NoticePurpose } from '../model/notice.js';
import { type Purpose } from '../model/purpose.js';
import type { View } from './consent-element.js';
/** One of the words as shown, with its places filled. */
export type Say = (word: string, places?: Readonly<Record<string, string | number>>) => string;
/** Everything that is told of a purpose beyond its summary. */
export declare function purposeDetails({ notice: { controller, language } }: View, told: NoticePurpose, declared: Purpose, say: Say): TemplateResult;
/** The legal basis in words (IN-04). */
export declare function becauseLine({ because }: NoticePurpose, say: Say): TemplateResult;
