/**
 * The look that the tags share: paper and ink, one hairline, buttons of one
 * kind. Colours come from `--consent-color-*`, light or dark by the page's
 * own `color-scheme`.
 */
import { type CSSResult } from 'lit';
/** Ground, type and controls. */
export declare const base: CSSResult;
