function findDeep(selector, root) {
  const found = [];
  for (const element of root.querySelectorAll("*")) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...findDeep(selector, element.shadowRoot));
  }
  return found;
}
function* upFrom(element) {
  let at = element;
  while (at) {
    yield at;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
function isOnScreen(element) {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (!width || !height) return false;
  const frames = [...upFrom(element)].slice(1).filter((each) => /auto|scroll|hidden|clip/.test(getComputedStyle(each).overflow));
  const root = document.documentElement;
  const boxes = [
    new DOMRect(0, 0, root.clientWidth, innerHeight),
    ...frames.filter((each) => each !== root && each !== document.body).map((each) => each.getBoundingClientRect())
  ];
  return boxes.every((b) => left >= b.left - 1 && right <= b.right + 1 && top >= b.top - 1 && bottom <= b.bottom + 1);
}
function elementAt(x, y) {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
let brush;
function colourOf(text) {
  brush ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true
  });
  if (!brush) return [0, 0, 0, 0];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = "transparent";
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}
function groundOf(element, own) {
  const layers = [...upFrom(element)].slice(own ? 0 : 1).map((each) => colourOf(getComputedStyle(each).backgroundColor));
  const upTo = layers.findIndex(([, , , a]) => a === 1);
  const dark = getComputedStyle(document.documentElement).colorScheme.includes("dark");
  const paper = dark && matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const seen = upTo < 0 ? [...layers, paper] : layers.slice(0, upTo + 1);
  return seen.reduceRight((under, over) => lay(over, under), paper);
}
function lay([r, g, b, a], [r2, g2, b2]) {
  return [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
}
function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
function textContrast(element) {
  const ground = groundOf(element, true);
  const text = lay(colourOf(getComputedStyle(element).color), ground);
  return contrast(lay([text[0], text[1], text[2], opacityOf(element)], groundOf(element, false)), ground);
}
function opacityOf(element) {
  return [...upFrom(element)].reduce((left, each) => left * Number(getComputedStyle(each).opacity), 1);
}
function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

export { colourOf, contrast, elementAt, findDeep, focused, groundOf, isOnScreen, lay, opacityOf, textContrast, upFrom };
//# sourceMappingURL=measure.js.map
