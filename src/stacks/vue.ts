/**
 * For Vue: two composables, and the types of the tags in templates. On a
 * server, and until a component is mounted, there is no consent yet and
 * nothing is permitted, so that what is hydrated is what was rendered.
 */
import { customRef, getCurrentInstance, onMounted, onScopeDispose, type HTMLAttributes, type Ref } from 'vue';
import type { StartedConsent } from '../start.js';
import { followPage, pageConsent, permits } from './page-consent.js';
import type { ConsentTags } from './tags.js';

/** The consent of this page, once it has started. What is drawn from it is drawn anew with each decision. */
export function useConsent(): Readonly<Ref<StartedConsent | undefined>> {
  return follow(pageConsent, undefined);
}

/** Whether all of these purposes may run now. */
export function usePermitted(...purposes: string[]): Readonly<Ref<boolean>> {
  return follow(() => permits(purposes), false);
}

/** A ref of what is read from the page, from when its component is mounted until its scope ends. */
function follow<T>(read: () => T, before: T): Readonly<Ref<T>> {
  let changed: () => void;
  let live = false;
  const ref = customRef<T>((track, trigger) => {
    changed = trigger;
    return {
      get() {
        track();
        return live ? read() : before;
      },
      set() {
        // What a person decided is not for a page to set.
      },
    };
  });
  let stop: (() => void) | undefined;
  let ended = false;
  const begin = (): void => {
    if (ended) return;
    live = true;
    stop = followPage(() => {
      changed();
    });
    changed();
  };
  if (getCurrentInstance()) onMounted(begin);
  else begin();
  onScopeDispose(() => {
    ended = true;
    live = false;
    stop?.();
  }, true);
  return ref;
}

/** A tag as a template knows it. */
type VueTag<Tag extends keyof ConsentTags> = new () => { $props: HTMLAttributes & ConsentTags[Tag][1] };

/** The tags as templates know them. */
export type ConsentComponents = { [Tag in keyof ConsentTags]: VueTag<Tag> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Added to Vue's own.
  interface GlobalComponents extends ConsentComponents {}
}
