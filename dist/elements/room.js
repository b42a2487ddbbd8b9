const boxes = /* @__PURE__ */ new Set();
let sheet;
let watch;
let kept = 0;
function keepRoom(box) {
  boxes.add(box);
  watch ??= new ResizeObserver(() => requestAnimationFrame(measure));
  for (const each of [box, document.documentElement, document.body]) watch.observe(each);
  measure();
}
function measure() {
  let needed = 0;
  for (const box of boxes) {
    if (!box.isConnected) {
      boxes.delete(box);
      watch?.unobserve(box);
      continue;
    }
    const { top, bottom, height } = box.getBoundingClientRect();
    if (height && getComputedStyle(box).position === "fixed" && bottom > innerHeight - 40)
      needed = Math.max(needed, Math.ceil(innerHeight - top) + 8);
  }
  if (needed === kept) return;
  kept = needed;
  if (!sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet = new CSSStyleSheet()];
  const root = document.documentElement;
  root.style.scrollPaddingBlockEnd = needed ? `${String(needed)}px` : "";
  sheet.replaceSync("");
  if (needed && root.scrollHeight > innerHeight)
    sheet.replaceSync(`html::after{content:"";display:block;block-size:${String(needed)}px}`);
}

export { keepRoom };
//# sourceMappingURL=room.js.map
