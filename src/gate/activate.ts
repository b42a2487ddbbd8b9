/**
 * Brings one waiting element to life, and back to waiting where that can be
 * done. A script that ran cannot be unrun; everything else can go.
 */
import { ADDRESSES } from './gated.js';

/** What came out of a template: all that stands behind it, and the scripts in it. */
export interface Activated {
  readonly nodes: Set<ChildNode>;
  readonly scripts: readonly HTMLScriptElement[];
}

/** Puts the contents of a template behind it, its scripts inert: the browser would run them as they load. */
export function activateTemplate(template: HTMLTemplateElement): Activated {
  const content = document.importNode(template.content, true);
  const scripts = [...content.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])')];
  for (const script of scripts) {
    script.dataset.type = script.type;
    script.type = 'text/plain';
  }
  // Firefox fetches what it sees in a template before anybody asks, so what is in one may keep its address waiting too.
  for (const element of content.querySelectorAll(':not(script,[data-purpose],[data-category])'))
    setAddresses(element, true);
  const nodes = new Set<ChildNode>(content.childNodes);
  template.after(content);
  return { nodes, scripts };
}

/** Gives an element its addresses, or takes away those it was given; a copy of a living element has them too. */
export function setAddresses(element: Element, alive: boolean): void {
  let changed = false;
  for (const name of ADDRESSES) {
    const address = element.getAttribute(`data-${name}`);
    if (address === null || (element.getAttribute(name) === address) === alive) continue;
    changed = true;
    if (alive) element.setAttribute(name, address);
    else element.removeAttribute(name);
  }
  if (!changed) return;
  // A player does not look at what became of its sources by itself.
  element.closest<HTMLMediaElement>('video,audio')?.load();
  // Taking its address away leaves the document of a frame running; a fresh one has none. Never with what is inside: that
  // may live by another permission.
  if (!alive && /^(iframe|embed)$/.test(element.localName)) element.replaceWith(element.cloneNode());
}

/**
 * A living copy of an inert script: a script that was parsed as inert, or
 * cloned, cannot be woken, only replaced. The nonce is kept as a property,
 * since browsers hide it from attributes.
 */
export function reviveScript(script: HTMLScriptElement): HTMLScriptElement {
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) {
    // What says how it waits; the living one does not.
    if (!/^(type|data-(purpose|category))$/.test(name)) fresh.setAttribute(name, value);
  }
  const { type = '', src } = script.dataset;
  fresh.type = type;
  // Scripts made by a script run when they arrive, unless told to keep their order.
  fresh.async = script.hasAttribute('async');
  fresh.nonce = script.nonce;
  fresh.text = script.text;
  if (src) fresh.src = src;
  return fresh;
}
