/** What axe finds wrong, in words. */
import 'axe-core/axe.min.js';

/** The faults in an element by WCAG 2.2 A and AA and axe's own best practice, in one line each. */
export async function faults(element: Element): Promise<string[]> {
  const { violations } = await globalThis.axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A component is a part of a page; the page's own landmarks and headings are the page's.
    rules: {
      region: { enabled: false },
      'heading-order': { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
