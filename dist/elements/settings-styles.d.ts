/** How the settings look: a sheet with a heading and the answers always in view, and what scrolls between them. */
import { type CSSResult } from 'lit';
/** The look of `<consent-settings>`. */
export declare const settingsStyles: CSSResult;
