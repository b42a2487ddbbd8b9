/**
 * For Vue: two composables, and the types of the tags in templates. On a
 * server, and until a component is mounted, there is no consent yet and
 * nothing is permitted, so that what is hydrated is what was rendered.
 */
import { type HTMLAttributes, type Ref } from 'vue';
import type { StartedConsent } from '../start.js';
import type { ConsentTags } from './tags.js';
/** The consent of this page, once it has started. What is drawn from it is drawn anew with each decision. */
export declare function useConsent(): Readonly<Ref<StartedConsent | undefined>>;
/** Whether all of these purposes may run now. */
export declare function usePermitted(...purposes: string[]): Readonly<Ref<boolean>>;
/** A tag as a template knows it. */
type VueTag<Tag extends keyof ConsentTags> = new () => {
    $props: HTMLAttributes & ConsentTags[Tag][1];
};
/** The tags as templates know them. */
export type ConsentComponents = {
    [Tag in keyof ConsentTags]: VueTag<Tag>;
};
declare module 'vue' {
    interface GlobalComponents extends ConsentComponents {
    }
}
export {};
