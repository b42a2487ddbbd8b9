/**
 * What in a page waits for a decision, and for which purposes.
 */

/**
 * Everything that can wait: templates, inert scripts, and elements whose
 * address is kept in `data-src`, `data-srcset` or `data-href`. `data-category`
 * is read as another spelling of `data-purpose`.
 */
export const GATED: string =
  ':is([data-purpose],[data-category]):is(template,script[type="text/plain"],' +
  ':is(iframe,img,video,audio,source,embed,link):is([data-src],[data-srcset],[data-href]))';

/** The purposes an element waits for; all of them are needed. */
export function purposesOf(element: Element): string[] {
  const text = element.getAttribute('data-purpose') ?? element.getAttribute('data-category') ?? '';
  return text.split(/\s+/).filter(Boolean);
}

/** Whether the parser is done with an element; until then a script may lack half its text. */
export function isComplete(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
