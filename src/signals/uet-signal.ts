/**
 * Microsoft Advertising, Universal Event Tracking (SG-07). It knows one key,
 * `ad_storage`, denied before the tag and updated after.
 */
import type { Tool } from '../model/tool.js';

type Page = { uetq?: { push(...items: unknown[]): unknown } };

/** Puts the default into the queue. */
export function open(): Tool {
  // The tag replaces the queue by an object of its own, so it is looked up each time.
  const say = (what: 'default' | 'update', granted: boolean): void => {
    const page = window as Page;
    (page.uetq ??= []).push('consent', what, { ad_storage: granted ? 'granted' : 'denied' });
  };
  say('default', false);
  return { tell: ({ ad_storage }) => say('update', ad_storage === true) };
}
