import type { Evidence, Method } from '../model/event.js';
import type { Notice } from '../model/notice.js';
/** What comes with a decision. */
export interface Expression {
    /** The press itself. Trusted, and on a control of ours, it makes the method `interface`. */
    readonly event?: Event;
    /** Where: a short word of `a-z0-9-`, such as `checkout`. */
    readonly layer?: string;
    /** By which control: a short word of `a-z0-9-`, such as `newsletter-box`. */
    readonly control?: string;
    /** Presses from the page at rest to this act. */
    readonly presses?: number;
    /** For entry on behalf of a person: how they told (PR-13). `api` unless said. */
    readonly method?: 'api' | 'paper' | 'phone' | 'in-person' | 'import' | 'gpc';
    /** The notice as it was shown; without it the notice in `language` counts as shown. */
    readonly notice?: Notice;
    readonly language?: string;
    /** A yes that counts only once whoever owns the address has confirmed it, by a message that you send (CO-16). */
    readonly toConfirm?: boolean;
    /** Paper, telephone, counter: where the paper or the recording is, as a short word of yours; needed for a yes (PR-13). */
    readonly reference?: string;
    /** Paper, telephone, counter: who entered it, as a short word of yours and not a name; needed for a yes (PR-13). */
    readonly recordedBy?: string;
    /** Special data: the statement in words was confirmed apart (Art. 9(2)(a)). */
    readonly explicit?: boolean;
}
/**
 * Method and evidence of an expression; `path` is what its press went through,
 * read when it happened. Throws `evidence-missing` where a yes
 * names no layer and control, or was pressed by a program while that is not
 * allowed.
 */
export declare function evidenceOf({ event, layer, control, presses, method, reference, recordedBy }: Expression, path: readonly EventTarget[], grants: boolean, allowSyntheticAccept: boolean): {
    method: Method;
    evidence: Evidence;
};
