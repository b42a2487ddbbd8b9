/** Steps that more than one journey takes. */
import { setTimeout as sleep } from 'node:timers/promises';

/** What the demo shop asks consent for, in the order of its policy. */
export const CONSENTS = ['newsletter', 'statistics', 'video', 'map', 'advertising'];

/** Waits until nobody has asked the shop for anything for a while: idle work is done. */
export async function quiet(shop, pause = 400) {
  for (let before = -1, now; (now = shop.requests().length + shop.calls().length) !== before; before = now) {
    await sleep(pause);
  }
}

/** How many of the page's own controls a pointer reaches, after scrolling there, and those that it does not. */
export function reachableControls(visitor, within = 'body') {
  return visitor.ask((parts) => {
    const out = [];
    const controls = [...document.querySelectorAll('a[href],button,input,select,textarea,summary')].filter(
      (element) =>
        element.closest(parts) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getClientRects().length &&
        !element.matches('.skip'),
    );
    for (const control of controls) {
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A link that wraps has its middle outside itself.
      const { x, y, width, height } = control.getClientRects()[0];
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      if (
        !there ||
        !(control.contains(there) || there.contains(control) || there.closest('label')?.control === control)
      ) {
        out.push(`${control.outerHTML.slice(0, 80)} lies under ${there?.localName}`);
      }
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return { count: controls.length, out };
  }, within);
}
