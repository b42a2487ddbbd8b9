/**
 * The switch: off or on, said in words beside it, and never by colour alone
 * (UI-18). It turns a draft; what is shown is kept by a button.
 */
import { type CSSResult, type TemplateResult } from 'lit';
/** What a switch shows, and what it is called: by an element of the same root, or in words. */
export interface ToggleParts {
    readonly on: boolean;
    readonly state: string;
    readonly labelledBy?: string;
    readonly label?: string;
    readonly change: (event: Event) => void;
}
/** The switch with its state in words. */
export declare function toggle({ on, state, labelledBy, label, change }: ToggleParts): TemplateResult;
/** How it looks. On is at the end of the line, and filled. */
export declare const toggleStyles: CSSResult;
