/** How a purpose looks: its words on the left, its control on the right, or under them where there is no room. */
import { type CSSResult } from 'lit';
/** The look of `<consent-purpose>`. */
export declare const purposeStyles: CSSResult;
