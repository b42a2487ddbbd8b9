/** The look of the rights: sections to read, and a form. */
import { type CSSResult } from 'lit';
/** For `<consent-rights>`. */
export declare const rightsStyle: CSSResult;
