/**
 * What in a page waits for a decision, and for which purposes.
 */

/** Addresses that an element can keep waiting, each in the attribute of the same name behind `data-`. */
export const ADDRESSES: readonly string[] = ['src', 'srcset', 'href', 'data', 'srcdoc', 'poster'];

/**
 * Everything that can wait: templates, inert scripts, and any element that
 * keeps an address in `data-src`, `data-href` or the like. A `<consent-embed>`
 * waits for itself. `data-category` is read as another spelling of
 * `data-purpose`.
 */
export const GATED: string =
  ':is([data-purpose],[data-category]):is(template,script[type="text/plain"],' +
  `:not(consent-embed,script):is(${ADDRESSES.map((name) => `[data-${name}]`).join()}))`;

/** The purposes an element waits for; all of them are needed. */
export function purposesOf(element: Element): string[] {
  const text = element.getAttribute('data-purpose') ?? element.getAttribute('data-category') ?? '';
  return text.split(/\s+/).filter(Boolean);
}
