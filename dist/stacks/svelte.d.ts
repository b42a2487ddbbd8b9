/**
 * For Svelte 5: what the page permits, as values that a template or an effect
 * follows, and the types of the tags. On a server there is no consent, and
 * nothing is permitted.
 *
 * A consent that the app has in its hands needs none of this: it has
 * `subscribe`, so `$consent` is its snapshot.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { StartedConsent } from '../start.js';
import type { ConsentTags } from './tags.js';
/** A value that whoever reads it follows. */
export interface Current<T> {
    readonly current: T;
}
/** The consent of this page, once it has started. */
export declare function useConsent(): Current<StartedConsent | undefined>;
/** Whether all of these purposes may run now. */
export declare function usePermitted(...purposes: string[]): Current<boolean>;
/** The tags as templates know them. */
export type ConsentSvelte = {
    [Tag in keyof ConsentTags]: HTMLAttributes<ConsentTags[Tag][0]> & ConsentTags[Tag][1];
};
declare module 'svelte/elements' {
    interface SvelteHTMLElements extends ConsentSvelte {
    }
}
