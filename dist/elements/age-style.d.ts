/** The look of the age step: a quiet sheet at the foot of the page, or a part of the page it stands in. */
import { type CSSResult } from 'lit';
/** For `<consent-age>`. */
export declare const ageStyle: CSSResult;
