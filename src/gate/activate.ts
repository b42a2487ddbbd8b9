/**
 * Brings one waiting element to life, and back to waiting where that can be
 * done. A script that ran cannot be unrun; everything else can go.
 */

/** Attributes that say how an element waits; the living one does not need them. */
const WAITING = /^data-(src|srcset|href|type|purpose|category)$/;

/** Undoes an activation. */
export type Undo = () => void;

/** What came out of a template: all of it, and the scripts in it with the places they will take. */
export interface Activated {
  readonly nodes: Set<ChildNode>;
  readonly scripts: readonly (readonly [script: HTMLScriptElement, place: ChildNode])[];
}

/** Puts the contents of a template behind it, its scripts held back: the browser would run them as they load. */
export function activateTemplate(template: HTMLTemplateElement): Activated {
  const content = document.importNode(template.content, true);
  const nodes = new Set<ChildNode>(content.childNodes);
  const scripts = [...content.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])')].map((script) => {
    const place = document.createComment('');
    script.replaceWith(place);
    if (nodes.delete(script)) nodes.add(place);
    return [script, place] as const;
  });
  template.after(...nodes);
  return { nodes, scripts };
}

/** Gives an element its addresses. Returns the way to take them away again. */
export function activateAddresses(element: Element): Undo {
  const names = ['src', 'srcset', 'href'].filter((name) => element.hasAttribute(`data-${name}`));
  const twin = element.cloneNode(true) as Element;
  for (const name of names) element.setAttribute(name, element.getAttribute(`data-${name}`) ?? '');
  return () => {
    for (const name of names) element.removeAttribute(name);
    if (element instanceof HTMLMediaElement) element.load();
    // Taking its address away leaves a frame's document running; a fresh frame has none.
    if (element instanceof HTMLIFrameElement) element.replaceWith(twin);
  };
}

/**
 * A living copy of an inert script: a script that was parsed as inert, or
 * cloned, cannot be woken, only replaced. The nonce is kept as a property,
 * since browsers hide it from attributes.
 */
export function reviveScript(script: HTMLScriptElement): HTMLScriptElement {
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) {
    if (name !== 'type' && !WAITING.test(name)) fresh.setAttribute(name, value);
  }
  const type = script.getAttribute('data-type') ?? (script.type === 'text/plain' ? '' : script.type);
  if (type) fresh.type = type;
  const source = script.getAttribute('data-src');
  // Scripts made by a script run when they arrive, unless told to keep their order.
  fresh.async = script.hasAttribute('async');
  fresh.nonce = script.nonce;
  fresh.text = script.text;
  if (source) fresh.src = source;
  return fresh;
}
