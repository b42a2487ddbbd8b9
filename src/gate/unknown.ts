/**
 * Tells of what a page marks with a purpose that the policy does not know:
 * a slip of the pen, most often. It stays shut; whoever builds the page has
 * to hear of it (LB-06).
 */
import { partsOf } from '../model/parts.js';
import type { Policy } from '../model/policy.js';
import { whenIdle } from '../idle.js';
import { GATED, purposesOf } from './gated.js';

/** Addresses in a template that Firefox fetches while it reads the page, before anybody was asked (CO-13). */
const AHEAD = ':is(script,img,input,source)[src],:is(img,source)[srcset],link[href],video[poster],image[href]';

/**
 * Tells of templates that wait with addresses in them: Firefox fetches those
 * ahead. In `data-src` and the like they wait in every browser. Looks once.
 */
export function watchAhead(tell: (address: string) => void, root: ParentNode = document): void {
  const templates = root.querySelectorAll<HTMLTemplateElement>(':is([data-purpose],[data-category]):is(template)');
  for (const { content } of templates) {
    for (const element of content.querySelectorAll(AHEAD)) {
      const address = ['src', 'srcset', 'href', 'poster'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
      if (/^(https?:)?\/\//i.test(address)) tell(address);
    }
  }
}

/** Looks now, and again when the page grows, in a quiet moment. Calls `tell` once for each id. Returns the way to stop. */
export function watchUnknown(policy: Policy, tell: (id: string) => void, root: ParentNode = document): () => void {
  const known = new Set(policy.purposes.flatMap((purpose) => [purpose.id, ...partsOf(purpose)]));
  let due = false;
  const look = (): void => {
    due = false;
    for (const id of [...root.querySelectorAll(GATED)].flatMap(purposesOf)) {
      if (known.has(id)) continue;
      known.add(id);
      tell(id);
    }
  };
  const observer = new MutationObserver(() => {
    // Once for all that comes together.
    if (!due) whenIdle(look);
    due = true;
  });
  observer.observe(root, { childList: true, subtree: true });
  look();
  return () => {
    observer.disconnect();
  };
}
