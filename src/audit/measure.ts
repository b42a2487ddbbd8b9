/** What can be measured of an element on the page: where it is, whether it is seen, and its colours. */

/** A colour: red, green and blue of 255, and how much covers what is under it. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Every element that matches, looked for through open shadow roots. */
export function findDeep(selector: string, root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...findDeep(selector, element.shadowRoot));
  }
  return found;
}

/** The element, then what it is drawn in, up through slots and shadow roots. */
export function* upFrom(element: Element): Generator<Element> {
  let at: Element | null = element;
  while (at) {
    yield at;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** Whether an element is on the screen now: in the window, and not scrolled or cut out of view by what it is in. */
export function isOnScreen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  if (!width || !height) return false;
  const frames = [...upFrom(element)]
    .slice(1)
    .filter((each) => /auto|scroll|hidden|clip/.test(getComputedStyle(each).overflow));
  const root = document.documentElement;
  const boxes = [
    new DOMRect(0, 0, root.clientWidth, innerHeight),
    ...frames.filter((each) => each !== root && each !== document.body).map((each) => each.getBoundingClientRect()),
  ];
  // A pixel for rounding.
  return boxes.every((b) => left >= b.left - 1 && right <= b.right + 1 && top >= b.top - 1 && bottom <= b.bottom + 1);
}

/** The element at a point, looked for through open shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** The element that has focus, looked for through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

let brush: CanvasRenderingContext2D | null | undefined;

/** A computed colour, whatever space it is written in. Unreadable is transparent. */
export function colourOf(text: string): Colour {
  brush ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!brush) return [0, 0, 0, 0];
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = 'transparent';
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** What is seen behind an element, or in it where `own` is set: grounds laid over each other, on white or black. */
export function groundOf(element: Element, own: boolean): Colour {
  const layers = [...upFrom(element)]
    .slice(own ? 0 : 1)
    .map((each) => colourOf(getComputedStyle(each).backgroundColor));
  const upTo = layers.findIndex(([, , , a]) => a === 1);
  const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  const paper: Colour =
    dark && matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const seen = upTo < 0 ? [...layers, paper] : layers.slice(0, upTo + 1);
  return seen.reduceRight<Colour>((under, over) => lay(over, under), paper);
}

/** One colour over another. */
export function lay([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour {
  return [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast of the text of an element with what is behind it, its opacity taken along. */
export function textContrast(element: Element): number {
  const ground = groundOf(element, true);
  const text = lay(colourOf(getComputedStyle(element).color), ground);
  return contrast(lay([text[0], text[1], text[2], opacityOf(element)], groundOf(element, false)), ground);
}

/** How much of an element is left after its own opacity and that of all it is in. */
export function opacityOf(element: Element): number {
  return [...upFrom(element)].reduce((left, each) => left * Number(getComputedStyle(each).opacity), 1);
}

function luminance([r, g, b]: Colour): number {
  const [x, y, z] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
