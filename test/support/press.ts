/**
 * Presses as a person makes them: a real pointer or key, sent by the browser,
 * so that the event is trusted. Elements are found through shadow roots, by
 * what they do.
 */
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

/** The first element that matches, looked for through open shadow roots. */
export function find<E extends HTMLElement = HTMLElement>(
  selector: string,
  from: ParentNode = document,
): E | undefined {
  return findAll<E>(selector, from)[0];
}

/** Every element that matches, looked for through open shadow roots, in order of the tree. */
export function findAll<E extends HTMLElement = HTMLElement>(selector: string, from: ParentNode = document): E[] {
  const found: E[] = [];
  for (const node of from.querySelectorAll<HTMLElement>('*')) {
    if (node.matches(selector)) found.push(node as E);
    if (node.shadowRoot) found.push(...findAll<E>(selector, node.shadowRoot));
  }
  return found;
}

/** The control that does this, such as `accept-all`; fails with a sentence where there is none. */
export function control(action: string, from: ParentNode = document): HTMLElement {
  const found = findAll(`[data-consent-action='${action}']`, from).find((element) => element.checkVisibility());
  if (!found) throw new Error(`No control that does "${action}" is visible.`);
  return found;
}

/** Presses an element, or the control that does this, with the pointer, in its middle. */
export async function press(target: Element | string): Promise<void> {
  const element = typeof target === 'string' ? control(target) : target;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await frame();
}

/** Presses a key, by its name in `KeyboardEvent.key`. */
export async function key(name: string): Promise<void> {
  await sendKeys({ press: name });
  await frame();
}

/** Lets the pointer go, back in its corner. */
export async function letGo(): Promise<void> {
  await resetMouse();
  // Firefox lets go where the pointer is, and goes on pointing there until it moves.
  for (const position of [
    [3, 3],
    [1, 1],
  ] as [number, number][])
    await sendMouse({ type: 'move', position });
}

/** What has focus, looked for through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Resolves when the browser has drawn. */
export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
