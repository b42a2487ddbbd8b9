/**
 * Room for what stands at the bottom of the window: the page scrolls what has
 * focus clear of it, and has a strip at its end, so that the last link of a
 * footer is never under it for good (AX-07). A page that does not scroll is
 * left as it is, so that nothing shifts.
 */

/** Boxes that stand there, on any panel of the page. */
const boxes = new Set<HTMLElement>();
/** The rules, taken along by every document that has a box; of no element, so a strict page allows it. */
let sheet: CSSStyleSheet | undefined;
let watch: ResizeObserver | undefined;
/** How much is kept now, in pixels. */
let kept = 0;

/** Keeps room for a box for as long as it is on the page. */
export function keepRoom(box: HTMLElement): void {
  boxes.add(box);
  watch ??= new ResizeObserver(() => requestAnimationFrame(measure));
  // The page itself too: it may begin to scroll later.
  for (const each of [box, document.documentElement, document.body]) watch.observe(each);
  measure();
}

function measure(): void {
  let needed = 0;
  for (const box of boxes) {
    if (!box.isConnected) {
      boxes.delete(box);
      watch?.unobserve(box);
      continue;
    }
    const { top, bottom, height } = box.getBoundingClientRect();
    // What rests on the bottom edge; not what stands in the page, nor what fills the window, which is modal.
    if (height && getComputedStyle(box).position === 'fixed' && bottom > innerHeight - 40)
      needed = Math.max(needed, Math.ceil(innerHeight - top) + 8);
  }
  if (needed === kept) return;
  kept = needed;
  if (!sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, (sheet = new CSSStyleSheet())];
  const root = document.documentElement;
  root.style.scrollPaddingBlockEnd = needed ? `${String(needed)}px` : '';
  sheet.replaceSync('');
  if (needed && root.scrollHeight > innerHeight)
    sheet.replaceSync(`html::after{content:"";display:block;block-size:${String(needed)}px}`);
}
