/** What is measured of a frame: contrast, targets, and what the panel's own audit finds. */
import { auditPanel } from '/dist/audit/index.js';

/** The least contrast and the smallest target of what is shown, and each violation with its figures. */
export async function readOut(page) {
  const found = await page.auditPanel();
  const controls = all(page.document, 'button, a, input, summary').filter((each) => each.checkVisibility());
  const sizes = controls.map((each) => {
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    return Math.round(Math.min(width, height));
  });
  return {
    targets: controls.length,
    smallest: sizes.length ? Math.min(...sizes) : 0,
    contrast: least(all(page.document, '*').filter((each) => each.checkVisibility() && words(each))),
    found: found.map(({ rule, message, figures }) => `${rule} ${message} ${JSON.stringify(figures)}`),
  };
}

/** Lets the page around a frame measure inside it. */
export function offer() {
  window.auditPanel = () => auditPanel({ still: true });
}

/** Every match in the panel's own roots. */
function all(root, selector) {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(root !== each.ownerDocument && each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? all(each.shadowRoot, selector) : []),
  ]);
}

function words(element) {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim());
}

/** The least contrast of text with the ground behind it, as WCAG counts it. */
function least(elements) {
  const ratios = elements.map((element) => {
    const [text, ground] = [colour(getComputedStyle(element).color), colour(groundOf(element))];
    const [dark, light] = [luminance(text), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
  return ratios.length ? Math.floor(Math.min(...ratios) * 10) / 10 : 0;
}

function groundOf(element) {
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});
function colour(text) {
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data];
}

function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
