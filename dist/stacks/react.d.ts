/**
 * For React: two hooks, and the types of the tags in JSX. A component that
 * reads one of them renders anew with each decision. On a server, and while
 * its markup is hydrated, there is no consent yet and nothing is permitted.
 */
import { type DetailedHTMLProps, type HTMLAttributes } from 'react';
import type { StartedConsent } from '../start.js';
import type { ConsentTags } from './tags.js';
/** The consent of this page, once it has started. */
export declare function useConsent(): StartedConsent | undefined;
/** Whether all of these purposes may run now. */
export declare function usePermitted(...purposes: string[]): boolean;
/** The tags as JSX knows them. */
export type ConsentJsx = {
    [Tag in keyof ConsentTags]: DetailedHTMLProps<HTMLAttributes<ConsentTags[Tag][0]>, ConsentTags[Tag][0]> & ConsentTags[Tag][1];
};
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements extends ConsentJsx {
        }
    }
}
