/**
 * For React: two hooks, and the types of the tags in JSX. A component that
 * reads one of them renders anew with each decision. On a server, and while
 * its markup is hydrated, there is no consent yet and nothing is permitted.
 */
import { useSyncExternalStore, type DetailedHTMLProps, type HTMLAttributes } from 'react';
import type { StartedConsent } from '../start.js';
import { followPage, pageConsent, permits } from './page-consent.js';
import type { ConsentTags } from './tags.js';

/** The consent of this page, once it has started. */
export function useConsent(): StartedConsent | undefined {
  // What decides is the snapshot: the consent itself stays the same.
  const snapshot = useSyncExternalStore(
    followPage,
    () => pageConsent()?.snapshot,
    () => undefined,
  );
  return snapshot && pageConsent();
}

/** Whether all of these purposes may run now. */
export function usePermitted(...purposes: string[]): boolean {
  return useSyncExternalStore(
    followPage,
    () => permits(purposes),
    () => false,
  );
}

/** The tags as JSX knows them. */
export type ConsentJsx = {
  [Tag in keyof ConsentTags]: DetailedHTMLProps<HTMLAttributes<ConsentTags[Tag][0]>, ConsentTags[Tag][0]> &
    ConsentTags[Tag][1];
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React names it so.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Added to React's own.
    interface IntrinsicElements extends ConsentJsx {}
  }
}
