/** What can be measured of an element on the page: where it is, whether it is seen, and its colours. */
/** A colour: red, green and blue of 255, and how much covers what is under it. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** Every element that matches, looked for through open shadow roots. */
export declare function findDeep(selector: string, root: ParentNode): HTMLElement[];
/** The element, then what it is drawn in, up through slots and shadow roots. */
export declare function upFrom(element: Element): Generator<Element>;
/** Whether an element is on the screen now: in the window, and not scrolled or cut out of view by what it is in. */
export declare function isOnScreen(element: Element): boolean;
/** The element at a point, looked for through open shadow roots. */
export declare function elementAt(x: number, y: number): Element | null;
/** The element that has focus, looked for through open shadow roots. */
export declare function focused(): Element | null;
/** A computed colour, whatever space it is written in. Unreadable is transparent. */
export declare function colourOf(text: string): Colour;
/** What is seen behind an element, or in it where `own` is set: grounds laid over each other, on white or black. */
export declare function groundOf(element: Element, own: boolean): Colour;
/** One colour over another. */
export declare function lay([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour;
/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export declare function contrast(a: Colour, b: Colour): number;
/** The contrast of the text of an element with what is behind it, its opacity taken along. */
export declare function textContrast(element: Element): number;
/** How much of an element is left after its own opacity and that of all it is in. */
export declare function opacityOf(element: Element): number;
