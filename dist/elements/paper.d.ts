/** What the longer texts share: headings, facts and forms, as in a statement. */
import { type CSSResult } from 'lit';
/** For tags that stand in a page and hold text to read. */
export declare const paper: CSSResult;
